// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/scoring/scale.h"

namespace cx {

/// Which figure of a view something shows, so that it can be explained. What is left at 0 follows the view, so that
/// the same figure is still meant when the view moves to another wave.
struct Subject {
  enum class Kind {
    score,        ///< of a group of forms
    change,       ///< since the wave compared with
    since_first,  ///< … since the first comparable wave
    rest,         ///< a channel minus the others
    kinds,        ///< the digital channels minus the traditional ones
    published,    ///< a published figure, and how we stand beside it
    compared,     ///< the score of the forms that stand beside published figures
    missing,      ///< answers that are no score
    reliability,  ///< of a dimension's statements
    net,          ///< of those who agree with a statement
    answers,      ///< the share of one level of a statement's answers
    outcome,      ///< a recommendation score or a share of satisfied people; the scope's id says which
  };
  Kind kind = Kind::score;
  Scope scope;
  WaveId wave = {};        ///< 0: the wave looked at
  ChannelId channel = {};  ///< 0: all channels of the view
  int level = 0;           ///< of `answers`: 1 … points of the scale, the least agreement first
  bool operator==(const Subject&) const = default;
};

}  // namespace cx
