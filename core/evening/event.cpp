#include "evening/event.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tablee {

namespace {

constexpr std::array<std::pair<EventKind, std::string_view>, 18> names{{
    {EventKind::OpenDoors, "open_doors"},
    {EventKind::CheckIn, "check_in"},
    {EventKind::CheckOut, "check_out"},
    {EventKind::SetRole, "set_role"},
    {EventKind::CloseTable, "close_table"},
    {EventKind::OpenTable, "open_table"},
    {EventKind::Announce, "announce"},
    {EventKind::Seat, "seat"},
    {EventKind::Start, "start"},
    {EventKind::Pause, "pause"},
    {EventKind::Resume, "resume"},
    {EventKind::AddTime, "add_time"},
    {EventKind::Revise, "revise"},
    {EventKind::End, "end"},
    {EventKind::Close, "close"},
    {EventKind::Reopen, "reopen"},
    {EventKind::Undo, "undo"},
    {EventKind::ClockNote, "clock_note"},
}};

}  // namespace

std::string_view nameOf(EventKind kind)
{
    return std::find_if(names.begin(), names.end(), [kind](const auto &entry) {
        return entry.first == kind;
    })->second;
}

std::optional<EventKind> eventKindOf(std::string_view name)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [name](const auto &entry) { return entry.second == name; });
    if (found == names.end())
        return std::nullopt;
    return found->first;
}

}  // namespace tablee
