#include "platform/program_age.h"

#include <sys/sysctl.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>

namespace tablee {

std::optional<Milliseconds> programAge()
{
    using namespace std::chrono;
    std::array<int, 4> question{CTL_KERN, KERN_PROC, KERN_PROC_PID, ::getpid()};
    kinfo_proc process{};
    std::size_t size = sizeof(process);
    if (::sysctl(question.data(), static_cast<u_int>(question.size()), &process, &size, nullptr, 0) != 0
        || size == 0)
        return std::nullopt;
    const timeval began = process.kp_proc.p_starttime;
    timeval now{};
    ::gettimeofday(&now, nullptr);
    return duration_cast<Milliseconds>(
        seconds{now.tv_sec - began.tv_sec} + microseconds{now.tv_usec - began.tv_usec});
}

}  // namespace tablee
