#pragma once

#include "directory/community.h"
#include "reports/session_report.h"
#include "sessions/loaded_session.h"

namespace tablee {

/// What is known of a session beside its log, whether it is on the desk or in a file.
struct SessionFacts {
    const Session &session;
    const Community &community;
    const std::map<MemberId, Member> &members;
    const std::vector<Attendance> &attendance;
    const std::vector<DatedRule> &rules;
    const KnownPairs &metBefore;
};

/// What a report is made from; who meets next time is left open.
ReportSource reportSource(const SessionFacts &facts, EveningState evening, const Reading &now);

/// Another session as the report tells of it.
NextSession announced(const Session &session);

}  // namespace tablee
