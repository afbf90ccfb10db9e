// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/chart/statements_page.h"
#include "ui/chart_page.h"

class QLabel;

namespace cx {

class Chip;
class ChoiceMenu;

/// Who agrees with what: answers to every statement as diverging bars, one statement in detail beside them, and how
/// reliable the dimensions are.
class StatementsScreen : public ChartPage {
  Q_OBJECT
 public:
  explicit StatementsScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] static QString id() { return QStringLiteral("statements"); }
  [[nodiscard]] static QString title() { return tr("Statements"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("chart-bar-stacked"); }
  [[nodiscard]] QList<QAction*> pageActions() override;
  void refresh() override;

 protected:
  void compute() override;
  void changeEvent(QEvent* event) override;

 private:
  void addChoices();
  void addSteps();
  [[nodiscard]] QWidget* detail();
  void fillNeutral(ChoiceMenu& menu);
  void fillOrder(ChoiceMenu& menu);
  void addChoice(ChoiceMenu& menu, const QString& title, const StatementChoice& choice);
  void choose(const StatementChoice& choice);
  /// The one chosen, or else the one shown in detail.
  [[nodiscard]] const std::string& current() const;
  /// Looks at the statement whose figure has the keyboard or was clicked.
  void follow();
  /// To the statement before or after the one in detail, in the order of the bars.
  void step(int by);
  void receive(const StatementsPage& page);
  void showWords();
  void computeReliability();
  void retranslate();

  ChartPanel *answers_, *facts_, *waves_, *channels_, *reliability_;
  Chip *neutral_, *order_;
  QAction *previous_, *next_;
  QLabel *note_, *line_;
  std::filesystem::path file_;  ///< whose choice it is
  StatementChoice choice_;
  StatementsPage page_;            ///< as it was shown last
  bool reliabilityAsked_ = false;  ///< of the view looked at
};

}  // namespace cx
