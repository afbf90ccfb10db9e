// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/stats/matrix.h"

namespace cx {

/// McDonald's omega total (1999) of a one-factor model fitted by maximum likelihood, from the covariances of at least
/// three statements that all vary; uniquenesses stay at .005 or above. None where the fit does not settle.
[[nodiscard]] std::optional<double> omegaTotal(const Matrix& covariance);

}  // namespace cx
