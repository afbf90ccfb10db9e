// SPDX-License-Identifier: GPL-3.0-or-later
// What Return does in a dialog, wherever the focus was before.
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/every_dialog.h"

namespace cx {
namespace {

using namespace test;

class DialogKeys : public OpenWindow {
 protected:
  /// The dialog under its name, shown; the focus has been on every other button once.
  std::unique_ptr<QDialog> shown(const std::string& wanted) {
    for (const auto& [name, make] : everyDialog()) {
      if (name != wanted) continue;
      auto dialog = make(document);
      dialog->show();
      EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
      for (QPushButton* button : dialog->findChildren<QPushButton*>()) button->setFocus(Qt::TabFocusReason);
      return dialog;
    }
    ADD_FAILURE() << "no dialog " << wanted;
    return nullptr;
  }
  static QString defaultOf(const QDialog& dialog) {
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
      if (button->isDefault()) return button->text();
    return {};
  }
};

TEST_F(DialogKeys, ReturnInALinePressesTheButtonThatIsMeant) {
  openSample();
  const std::pair<const char*, const char*> meant[] = {
      {"new workspace", "Create workspace"},
      {"decision", "Keep"},
      {"wave", "Add wave"},
      {"channel", "Add channel"},
      {"attribute", "Add attribute"},
      {"organisation", "Save"},
      {"statement", "Save"},
      {"dimension", "Go on to its first statement"},
      {"outcome question", "Add question"},
      {"target", "Add target"},
      {"erase", "Look"},
  };
  for (const auto& [name, button] : meant) {
    const auto dialog = shown(name);
    for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
      if (!line->isVisible() || !line->isEnabled() || line->objectName() == QLatin1String("qt_spinbox_lineedit"))
        continue;
      line->setFocus(Qt::TabFocusReason);
      EXPECT_EQ(defaultOf(*dialog), QLatin1String(button)) << name;
    }
  }
}

TEST_F(DialogKeys, WhatCannotBeTakenBackWaitsUntilItsButtonHasTheFocus) {
  openSample();
  for (const auto& [name, make] : everyDialog()) {
    if (name != "confirm") continue;
    const auto dialog = make(document);
    dialog->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    EXPECT_EQ(defaultOf(*dialog), QStringLiteral("Cancel"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(defaultOf(*dialog), QStringLiteral("Delete the backup"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), int(QDialog::Accepted));
  }
}

TEST_F(DialogKeys, ReturnAfterANumberLeavesTheCalculationOpen) {
  openSample();
  const auto dialog = shown("plan");
  auto* points = dialog->findChild<QDoubleSpinBox*>();
  points->setFocus(Qt::TabFocusReason);
  QTest::keyClick(points, Qt::Key_Return);
  EXPECT_TRUE(dialog->isVisible());
}

}  // namespace
}  // namespace cx
