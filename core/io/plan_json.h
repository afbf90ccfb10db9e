// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>
#include <string_view>
#include <vector>

#include "core/base/words.h"
#include "core/scoring/sample_plan.h"

namespace cx {

/// {"input": {"kind", "p", "moe", "sd", "delta", "power", "n", "conf", "deff", "N", "rr"}, "output": {"n_raw", "n",
/// "invites"} | {"n_raw", "n_per_wave"} | {"moe"}}, as far as the kind has them; with a "problem" the output is null.
[[nodiscard]] boost::json::object planJson(const PlanAnswer& answer, const Words& words);

/// The questions of a list of such cases, {"cases": [{"input"}]}. Failure(bad_data) for anything else.
[[nodiscard]] std::vector<PlanQuestion> planQuestions(std::string_view json);

}  // namespace cx
