// SPDX-License-Identifier: GPL-3.0-or-later
// A planted breach: the include rule's own test expects each of these to be named.
#include <QString>

#include "core/scoring/scores.h"
