#include "platform/terminal.h"

#include <cstdio>
#include <io.h>

namespace tablee {

bool errorsAreWatched()
{
    return _isatty(_fileno(stderr)) != 0;
}

}  // namespace tablee
