// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/io/import.h"
#include "ui/import/plain_table.h"

namespace cx {

/// Words that stand for answers, each with its score; a word that is not known yet waits for one.
class LabelTable : public PlainTable {
  Q_OBJECT
 public:
  explicit LabelTable(QWidget* parent = nullptr);
  void show(const ImportReport& report);

 Q_SIGNALS:
  void scored(const std::string& label, int score);

 private:
  std::vector<std::string> labels_;
};

}  // namespace cx
