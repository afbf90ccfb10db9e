// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_view.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/render/chart_accessible.h"
#include "ui/render/chart_scene.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

constexpr int leastWidth = 240, mostLeastWidth = 480, usualWidth = 640;

/// Names are a person's words: never to be read as markup.
QString literal(const QString& words) {
  return QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped());
}

}  // namespace

/// The scene's window. It takes neither keys nor wheel: the page scrolls, the view around it has the keyboard.
class ChartView::Canvas : public QGraphicsView {
 public:
  explicit Canvas(ChartView* view) : QGraphicsView(view), view_(*view) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);  // the scene view gives it a focus of its own
    setInteractive(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
  }

 protected:
  void drawForeground(QPainter* painter, const QRectF&) override {
    if (view_.current_ < 0 || !(view_.hasFocus() || view_.held_)) return;
    const QRectF mark = QRectF(view_.markRect(view_.current_)).adjusted(-3, -3, 3, 3);
    painter->setPen(QPen(view_.theme_->colour(Role::focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(mark.intersected(QRectF(view_.rect()).adjusted(1, 1, -1, -1)));
  }

 private:
  const ChartView& view_;
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), theme_(&theme(ThemeKind::light)), canvas_(new Canvas(this)) {
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  installChartAccessibility();
}

ChartView::~ChartView() {
  canvas_->setScene(nullptr);
}

void ChartView::setChart(const Chart& chart) {
  if (chart == chart_ && (scene_ || stale_)) return;
  chart_ = chart;
  heights_.clear();
  least_ = 0;
  if (current_ >= 0 && !markSubject(current_)) current_ = -1;
  setAccessibleName(QString::fromStdString(chart.title));
  setAccessibleDescription(QString::fromStdString(chart.summary));
  layOutOnceSeen();
  updateGeometry();
}

void ChartView::setTheme(const Theme& theme) {
  if (theme_ == &theme) return;
  theme_ = &theme;
  layOutOnceSeen();
}

void ChartView::layOutOnceSeen() {
  stale_ = !isVisible();
  if (!stale_) layOut();
}

void ChartView::showEvent(QShowEvent* event) {
  if (stale_) layOut();
  QWidget::showEvent(event);
}

void ChartView::layOut() {
  stale_ = false;
  const std::optional<Subject> figure = current_ >= 0 ? markSubject(current_) : std::nullopt;
  canvas_->setGeometry(rect());
  auto scene = chartScene(chart_, *theme_, QSizeF(size()), TypeScale::screen());
  scene->setBackgroundBrush(theme_->colour(Role::surface_page));
  canvas_->setScene(scene.get());
  canvas_->setSceneRect(scene->sceneRect());
  scene_ = std::move(scene);
  if (figure)
    current_ = markOf(figure);
  else if (current_ >= markCount())
    current_ = -1;
}

int ChartView::heightForWidth(int width) const {
  int& height = heights_[std::max(width, leastWidth)];
  if (height == 0) height = int(std::ceil(chartHeight(chart_, std::max(width, leastWidth), TypeScale::screen())));
  return height;
}

QSize ChartView::sizeHint() const {
  return {usualWidth, heightForWidth(usualWidth)};
}
QSize ChartView::minimumSizeHint() const {
  if (least_ == 0) least_ = chart_.id.empty() ? leastWidth : int(leastChartWidth(chart_, TypeScale::screen()));
  return {std::min(least_, mostLeastWidth), 60};
}

int ChartView::markCount() const {
  return scene_ ? int(scene_->marks().size()) : 0;
}
QString ChartView::markName(int index) const {
  return scene_->marks().at(std::size_t(index)).name;
}
QRect ChartView::markRect(int index) const {
  const NamedMark& mark = scene_->marks().at(std::size_t(index));
  return (mark.number.isNull() ? mark.box : mark.number).toAlignedRect();
}
std::optional<Subject> ChartView::markSubject(int index) const {
  return scene_->marks().at(std::size_t(index)).subject;
}

int ChartView::markOf(const std::optional<Subject>& figure) const {
  for (int i = 0; i < markCount() && figure; ++i)
    if (markSubject(i) == figure) return i;
  return -1;
}

int ChartView::markAt(const QPoint& position) const {
  int found = -1;
  double least = 1e18;
  for (int i = 0; i < markCount(); ++i)
    for (const QRectF& box : {scene_->marks()[std::size_t(i)].box, scene_->marks()[std::size_t(i)].number}) {
      if (box.isNull() || !box.adjusted(-2, -2, 2, 2).contains(position)) continue;
      if (box.width() * box.height() >= least) continue;
      least = box.width() * box.height();
      found = i;
    }
  return found;
}

int ChartView::markBeside(int direction) const {
  if (current_ < 0) return markCount() > 0 ? 0 : -1;
  const QPoint from = markRect(current_).center();
  int found = current_;
  double nearest = 1e18;
  for (int i = 0; i < markCount(); ++i) {
    const QPoint step = markRect(i).center() - from;
    if (step.y() * direction <= markRect(current_).height() / 2) continue;
    // Straight up or down first: a step aside costs twice.
    const double distance = std::abs(step.y()) + 2.0 * std::abs(step.x());
    if (distance < nearest) {
      nearest = distance;
      found = i;
    }
  }
  return found;
}

void ChartView::setCurrentMark(int index) {
  if (index < -1 || index >= markCount() || index == current_) return;
  current_ = index;
  canvas_->viewport()->update();
  if (index >= 0) {
    // A figure that is only explained beside the page says so there.
    if (hasFocus()) QToolTip::showText(mapToGlobal(markRect(index).bottomLeft()), literal(markName(index)), this);
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(index);
    QAccessible::updateAccessibility(&focused);
  }
  Q_EMIT currentMarkChanged(index);
}

void ChartView::holdRing(bool held) {
  held_ = held;
  canvas_->viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layOut();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Right:
      return setCurrentMark(std::min(current_ + 1, markCount() - 1));
    case Qt::Key_Left:
      return setCurrentMark(std::max(current_ - 1, 0));
    case Qt::Key_Down:
      return setCurrentMark(markBeside(1));
    case Qt::Key_Up:
      return setCurrentMark(markBeside(-1));
    case Qt::Key_Home:
      return setCurrentMark(0);
    case Qt::Key_End:
      return setCurrentMark(markCount() - 1);
    case Qt::Key_Escape:
      if (current_ >= 0) return setCurrentMark(-1);
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
  const int mark = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1;
  if (mark < 0) return QWidget::mousePressEvent(event);
  setFocus(Qt::MouseFocusReason);
  setCurrentMark(mark);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
  const int mark = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1;
  if (mark < 0) return QWidget::mouseDoubleClickEvent(event);
  setCurrentMark(mark);
  Q_EMIT markDoubleClicked(mark);
}

void ChartView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  canvas_->viewport()->update();
  // Who comes by the keyboard must see where it is.
  if (current_ >= 0 || markCount() == 0) return;
  if (event->reason() == Qt::TabFocusReason) setCurrentMark(0);
  if (event->reason() == Qt::BacktabFocusReason) setCurrentMark(markCount() - 1);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  canvas_->viewport()->update();
}

bool ChartView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
      QToolTip::showText(help->globalPos(), literal(markName(mark)), this, markRect(mark));
    else
      QToolTip::hideText();
    return true;
  }
  return QWidget::event(event);
}

}  // namespace cx
