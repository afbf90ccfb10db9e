// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/base/words.h"

namespace cx {

/// What a PDF says about itself.
struct PdfFacts {
  struct Entry {
    QString title;
    int page = 0;  ///< 0-based
  };
  QString title, subject;
  Language language = Language::en;
  Instant made;
  std::vector<Entry> outline;
};

/// Gives a painted PDF its outline, language and metadata; the same pages and facts give the same bytes.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& painted, const PdfFacts& facts);

}  // namespace cx
