// SPDX-License-Identifier: GPL-3.0-or-later
// A planted breach: the include rule's own test expects each of these to be named.
#include <QtCharts/QChart>

#include "ui/trends/trends_page.h"
