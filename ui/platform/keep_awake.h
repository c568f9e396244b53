#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace tablee::ui {

/// Keeps the displays lit while the room looks at one: as long as it lives the computer neither dims them nor
/// sleeps for want of a hand on the mouse. One file per operating system.
class KeepAwake {
public:
    /// `reason` is what the system may show to whoever asks it. `answered` is told whether the system agrees;
    /// it may never be, and nothing waits for it.
    explicit KeepAwake(const QString &reason, std::function<void(bool)> answered = {});
    ~KeepAwake();
    KeepAwake(const KeepAwake &) = delete;
    KeepAwake &operator=(const KeepAwake &) = delete;

private:
    struct Hold;
    std::shared_ptr<Hold> m_hold;
};

}  // namespace tablee::ui
