// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <string>
#include <vector>

#include "core/base/words.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace cx {

class DecisionList;
class Document;

/// What goes into the report: waves, languages, sections and the decisions asked.
class ReportOptions : public QWidget {
  Q_OBJECT
 public:
  explicit ReportOptions(Document& document, QWidget* parent = nullptr);

  void refresh();
  [[nodiscard]] std::vector<Language> languages() const;
  /// Ids, in order; none is possible.
  [[nodiscard]] std::vector<std::string> sections() const;
  [[nodiscard]] QPushButton& exportButton() const { return *export_; }
  /// What came of the last export, under the button.
  void tell(const QString& words);

 Q_SIGNALS:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addWaves(QGridLayout& grid);
  QWidget* languageButtons();
  QWidget* sectionBoxes();
  void fillWaves();
  void retranslate();

  Document& document_;
  QLabel *waveTitle_, *compareTitle_, *languageTitle_, *sectionsTitle_, *decisionsTitle_, *told_;
  QComboBox *wave_, *compare_;
  QButtonGroup* language_;
  QPushButton* both_ = nullptr;
  QList<QCheckBox*> sections_;
  DecisionList* decisions_;
  QPushButton* export_;
};

}  // namespace cx
