#pragma once

#include "foundation/result.h"
#include "rotation/problem.h"

#include <QJsonObject>

namespace tablee {

/// Reads what one would like beyond the rules, and what it is worth; what is absent stays as it is. The keys
/// are told at rotationProblemFromJson().
Result<void> readProfile(const QJsonObject &json, rotation::Problem &problem);

/// One number for each aim that is not 0.
QJsonObject aimsToJson(const rotation::AimCounts &counts);

}  // namespace tablee
