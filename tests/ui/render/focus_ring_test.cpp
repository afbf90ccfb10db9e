// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/focus_ring.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace cx {
namespace {

class FocusRingTest : public testing::Test {
 protected:
  void SetUp() override {
    auto* layout = new QVBoxLayout(&window_);
    for (QWidget* each : std::initializer_list<QWidget*>{&first_, &second_, &table_}) layout->addWidget(each);
    window_.show();
    window_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
  }
  [[nodiscard]] static QWidget* ringed() {
    const auto* follower = qApp->findChild<FocusFollower*>(QString(), Qt::FindDirectChildrenOnly);
    return follower ? follower->ringed() : nullptr;
  }

  QWidget window_;
  QPushButton first_, second_;
  QTableView table_;
};

TEST_F(FocusRingTest, FollowsTheKeyboardFourPixelsOutside) {
  table_.setFocus();
  first_.setFocus(Qt::TabFocusReason);
  ASSERT_EQ(ringed(), &first_);
  QTest::keyClick(&first_, Qt::Key_Tab);
  ASSERT_EQ(ringed(), &second_);
  const auto* ring = window_.findChild<QFocusFrame*>();
  ASSERT_NE(ring, nullptr);
  EXPECT_TRUE(ring->isVisible());
  EXPECT_EQ(ring->geometry(), second_.geometry().adjusted(-4, -4, 4, 4));
}

TEST_F(FocusRingTest, IsWholeWhereTheControlFillsWhatItStandsIn) {
  auto* holder = new QWidget(&window_);
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  auto* button = new QPushButton(holder);
  column->addWidget(button);
  window_.layout()->addWidget(holder);
  holder->show();
  button->setFocus(Qt::TabFocusReason);
  ASSERT_EQ(ringed(), button);
  const auto* ring = window_.findChild<QFocusFrame*>();
  ASSERT_NE(ring, nullptr);
  EXPECT_EQ(ring->visibleRegion().boundingRect(), ring->rect());
}

TEST_F(FocusRingTest, StaysAwayFromThePointerAndFromTables) {
  QTest::mouseClick(&first_, Qt::LeftButton);
  EXPECT_EQ(ringed(), nullptr);
  second_.setFocus(Qt::TabFocusReason);
  ASSERT_EQ(ringed(), &second_);
  table_.setFocus(Qt::TabFocusReason);
  EXPECT_EQ(ringed(), nullptr);
}

TEST_F(FocusRingTest, IsThereAtOnceInADialogThatAKeyOpened) {
  const auto opened = [&] {
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* choice = new QComboBox;
    column->addWidget(choice);
    dialog.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    return ringed() == choice;
  };
  QTest::keyClick(&first_, Qt::Key_Space);
  EXPECT_TRUE(opened());
  QTest::mouseClick(&first_, Qt::LeftButton);
  EXPECT_FALSE(opened());
}

TEST_F(FocusRingTest, SurvivesTheEndOfItsControl) {
  auto* dying = new QPushButton(&window_);
  window_.layout()->addWidget(dying);
  dying->show();
  dying->setFocus(Qt::TabFocusReason);
  ASSERT_EQ(ringed(), dying);
  delete dying;
  EXPECT_EQ(ringed(), nullptr);
  first_.setFocus(Qt::TabFocusReason);
  EXPECT_EQ(ringed(), &first_);
}

}  // namespace
}  // namespace cx
