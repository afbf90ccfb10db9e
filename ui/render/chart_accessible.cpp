// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <vector>

#include "ui/render/chart_view.h"

namespace cx {
namespace {

/// One named mark of a chart.
class MarkInterface : public QAccessibleInterface {
 public:
  MarkInterface(ChartView* view, int index) : view_(view), index_(index) {}

  [[nodiscard]] bool isValid() const override { return view_ && index_ < view_->markCount(); }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface* parent() const override {
    return view_ ? QAccessible::queryAccessibleInterface(view_) : nullptr;
  }
  [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  [[nodiscard]] int childCount() const override { return 0; }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    return isValid() && kind == QAccessible::Name ? view_->markName(index_) : QString();
  }
  void setText(QAccessible::Text, const QString&) override {}
  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::StaticText; }
  [[nodiscard]] QRect rect() const override {
    if (!isValid()) return {};
    const QRect box = view_->markRect(index_);
    return {view_->mapToGlobal(box.topLeft()), box.size()};
  }
  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = true;
    state.focused = isValid() && view_->hasFocus() && view_->currentMark() == index_;
    state.invalid = !isValid();
    return state;
  }

 private:
  QPointer<ChartView> view_;
  int index_;
};

class ChartInterface : public QAccessibleWidget {
 public:
  explicit ChartInterface(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}
  ~ChartInterface() override {
    for (const QAccessible::Id id : marks_) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return view()->markCount(); }
  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (int(marks_.size()) <= index)
      marks_.push_back(QAccessible::registerAccessibleInterface(new MarkInterface(view(), int(marks_.size()))));
    return QAccessible::accessibleInterface(marks_[std::size_t(index)]);
  }
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    for (int i = 0; i < childCount(); ++i)
      if (child(i)->rect().contains(x, y)) return child(i);
    return nullptr;
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override {
    for (std::size_t i = 0; i < marks_.size(); ++i)
      if (QAccessible::accessibleInterface(marks_[i]) == wanted) return int(i);
    return -1;
  }

 private:
  [[nodiscard]] ChartView* view() const { return static_cast<ChartView*>(widget()); }

  mutable std::vector<QAccessible::Id> marks_;
};

QAccessibleInterface* makeChartInterface(const QString&, QObject* object) {
  auto* view = qobject_cast<ChartView*>(object);
  return view ? new ChartInterface(view) : nullptr;
}

}  // namespace

void installChartAccessibility() {
  QAccessible::installFactory(makeChartInterface);
}

}  // namespace cx
