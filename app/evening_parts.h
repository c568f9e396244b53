#pragma once

#include "desk_choices.h"
#include "directory/community.h"
#include "exchange/phrases.h"
#include "foundation/clock.h"
#include "settings/settings.h"
#include "storage/community_file.h"

#include <memory>

namespace tablee::ui {
class MainWindow;
}

namespace tablee {

class ReportDesk;

/// What an evening finds when it comes onto the desk.
struct EveningParts {
    ui::MainWindow &window;
    DeskChoices &choices;
    Settings &settings;
    const Clock &clock;
    const PhraseBook &phrases;
    ReportDesk &reports;
    std::shared_ptr<storage::CommunityFile> file;
    Community community;
};

}  // namespace tablee
