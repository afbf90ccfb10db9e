// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>
#include <string>

namespace cx {

/// JSON for people and scripts: indented, keys in their order, numbers in the shortest decimal that reads back exactly.
/// A number that is not finite becomes null.
[[nodiscard]] std::string jsonText(const boost::json::value& value);

/// The shortest decimal that reads back exactly: "69.5", never "6.95E1".
[[nodiscard]] std::string decimalText(double value);

}  // namespace cx
