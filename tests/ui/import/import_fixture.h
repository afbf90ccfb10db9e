// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <fstream>
#include <string>

#include "tests/ui/open_window.h"
#include "ui/import/import_assistant.h"
#include "ui/import/import_door.h"
#include "ui/message_bar.h"

namespace cx::test {

constexpr auto importHeader = "wave,channel,M1,M2,M3,M4,G1,G2,G3,G4,T1,T2,T3,T4\n";
constexpr auto importRow = "2026-09,website,5,4,3,5,4,3,5,4,3,5,4,3\n";

/// The window with a data file on its way in.
class ImportTest : public OpenWindow {
 protected:
  std::filesystem::path write(const std::string& bytes, const std::string& name = "forms.csv") {
    const std::filesystem::path csv = folder / name;
    std::ofstream(csv, std::ios::binary) << bytes;
    return csv;
  }
  void bring(const std::filesystem::path& file) {
    window->importing().take(file);
    settle();
  }
  ImportAssistant* assistant() { return window->findChild<ImportAssistant*>(); }
  void keyTo(Qt::Key key) {
    ASSERT_NE(assistant(), nullptr);
    QTest::keyClick(assistant(), key);
    settle();
  }
  template <class Widget>
  static Widget* named(QWidget& root, const char* name) {
    for (Widget* widget : root.findChildren<Widget*>())
      if (widget->accessibleName() == QString::fromUtf8(name)) return widget;
    ADD_FAILURE() << "nothing called " << name;
    return nullptr;
  }
  static QPushButton* button(QWidget& root, const QString& text) {
    for (auto* one : root.findChildren<QPushButton*>())
      if (one->text() == text) return one;
    ADD_FAILURE() << "no button " << text.toStdString();
    return nullptr;
  }
  /// By arrow keys, as far as the words.
  void chooseByKeys(QComboBox* box, const QString& words) {
    const int wanted = box->findText(words);
    ASSERT_GE(wanted, 0) << words.toStdString();
    box->setFocus();
    while (box->currentIndex() != wanted) {
      QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    settle();
  }
  /// In the list that is open over a cell.
  void chooseInCell(QTableWidget& table, const QString& words) {
    QComboBox* box = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
      box = table.findChild<QComboBox*>();
      return box && box->view()->isVisible();
    }));
    const int wanted = box->findText(words);
    ASSERT_GE(wanted, 0) << words.toStdString();
    while (box->view()->currentIndex().row() != wanted)
      QTest::keyClick(box->view(), box->view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(box->view(), Qt::Key_Return);
    settle();
  }
  bool said(const QString& words) {
    for (const MessageBar* bar : window->findChildren<MessageBar*>())
      if (bar->isVisible() && bar->sentence().contains(words)) return true;
    return false;
  }
  static bool labelSays(QWidget& root, const QString& words) {
    for (const QLabel* label : root.findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(words)) return true;
    return false;
  }
};

}  // namespace cx::test
