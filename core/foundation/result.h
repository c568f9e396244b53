#pragma once

#include "foundation/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tablee {

/// A value, or the Error that stood in its way.
template <typename T> using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, "member 7");`
inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {})
{
    return tl::unexpected<Error>{Error{code, std::move(detail)}};
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>{std::move(error)};
}

}  // namespace tablee
