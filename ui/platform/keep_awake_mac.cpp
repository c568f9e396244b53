#include "platform/keep_awake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace tablee::ui {

struct KeepAwake::Hold {
    IOPMAssertionID assertion = kIOPMNullAssertionID;
};

KeepAwake::KeepAwake(const QString &reason, std::function<void(bool)> answered)
    : m_hold{std::make_shared<Hold>()}
{
    const CFStringRef words = reason.toCFString();
    const IOReturn done = IOPMAssertionCreateWithName(
        kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, words, &m_hold->assertion);
    CFRelease(words);
    if (answered)
        answered(done == kIOReturnSuccess);
}

KeepAwake::~KeepAwake()
{
    if (m_hold->assertion != kIOPMNullAssertionID)
        IOPMAssertionRelease(m_hold->assertion);
}

}  // namespace tablee::ui
