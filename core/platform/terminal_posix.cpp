#include "platform/terminal.h"

#include <unistd.h>

namespace tablee {

bool errorsAreWatched()
{
    return isatty(STDERR_FILENO) != 0;
}

}  // namespace tablee
