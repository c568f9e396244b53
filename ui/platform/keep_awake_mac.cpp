#include "platform/keep_awake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace tablee::ui {

struct KeepAwake::Hold {
    IOPMAssertionID assertion = kIOPMNullAssertionID;
};

KeepAwake::KeepAwake(std::function<void(bool)> answered)
    : m_hold{std::make_shared<Hold>()}
{
    const IOReturn done = IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep,
        kIOPMAssertionLevelOn, CFSTR("The room looks at the audience screen."), &m_hold->assertion);
    if (answered)
        answered(done == kIOReturnSuccess);
}

KeepAwake::~KeepAwake()
{
    if (m_hold->assertion != kIOPMNullAssertionID)
        IOPMAssertionRelease(m_hold->assertion);
}

}  // namespace tablee::ui
