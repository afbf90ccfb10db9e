// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/decision_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document.h"
#include "ui/label.h"
#include "ui/report/decision_dialog.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int ownerRole = Qt::UserRole, dueRole = Qt::UserRole + 1, above = 5, between = 1, mostHeight = 280;

/// The decision in full; under it, smaller, who answers for it and by when.
class DecisionLines : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QListWidget* list = qobject_cast<const QListWidget*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {width, wordsHeight(option, index, width) + between + QFontMetrics(small(option)).height() + 2 * above};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QPalette& palette = option.palette;
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    const QRect box = option.rect.adjusted(0, above, 0, -above);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    painter->setFont(small(option));
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QString due = index.data(dueRole).toString();
    const int room = box.width() - painter->fontMetrics().horizontalAdvance(due) - 8;
    const QString owner =
        painter->fontMetrics().elidedText(index.data(ownerRole).toString(), Qt::ElideRight, std::max(room, 0));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignBottom, owner);
    painter->drawText(box, Qt::AlignRight | Qt::AlignBottom, due);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      palette.color(QPalette::Midlight));
    painter->restore();
  }

 private:
  static QFont small(const QStyleOptionViewItem& option) {
    QFont font = option.font;
    font.setPixelSize(11);
    return font;
  }
  static int wordsHeight(const QStyleOptionViewItem& option, const QModelIndex& index, int width) {
    return QFontMetrics(option.font)
        .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString())
        .height();
  }
};

}  // namespace

DecisionList::DecisionList(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      none_(makeLabel("body", "muted")),
      list_(new QListWidget),
      add_(new QPushButton),
      edit_(new QPushButton),
      remove_(new QPushButton) {
  list_->setItemDelegate(new DecisionLines(list_));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->installEventFilter(this);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(0);
  for (QPushButton* button : {add_, edit_, remove_}) {
    setVariant(button, "link", "true");
    buttons->addWidget(button);
  }
  buttons->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  none_->setWordWrap(true);
  column->addWidget(none_);
  column->addWidget(list_);
  column->addLayout(buttons);
  column->addStretch();
  connect(add_, &QPushButton::clicked, this, &DecisionList::add);
  connect(edit_, &QPushButton::clicked, this, &DecisionList::edit);
  connect(remove_, &QPushButton::clicked, this, &DecisionList::remove);
  connect(list_, &QListWidget::itemActivated, this, &DecisionList::edit);
  connect(list_, &QListWidget::currentRowChanged, this, &DecisionList::enableButtons);
  retranslate();
}

void DecisionList::refresh() {
  const int row = list_->currentRow();
  decisions_ = decisions(document_.workspace());
  list_->clear();
  for (const Decision& decision : decisions_) {
    auto* item = new QListWidgetItem(qText(document_.words()(decision.text)), list_);
    QStringList terms{item->text()};
    if (!decision.owner.empty()) item->setData(ownerRole, terms.emplace_back(qText(decision.owner)));
    if (decision.due)
      item->setData(dueRole,
                    terms.emplace_back(qText(document_.words()(text(CX_TEXT("app", "by %1"), {*decision.due})))));
    item->setData(Qt::AccessibleTextRole, terms.join(QStringLiteral(", ")));
  }
  none_->setText(qText(document_.words()(CX_TEXT("app", "No decision is asked of the board"))));
  none_->setVisible(decisions_.empty());
  list_->setVisible(!decisions_.empty());
  fit();
  list_->setCurrentRow(std::min(row, list_->count() - 1));
  enableButtons();
}

void DecisionList::fit() {
  int height = 2;
  for (int row = 0; row < list_->count(); ++row) height += list_->sizeHintForRow(row);
  list_->setFixedHeight(std::min(height, mostHeight));
}

const Decision* DecisionList::current() const {
  const int row = list_->currentRow();
  return row >= 0 && row < int(decisions_.size()) ? &decisions_[std::size_t(row)] : nullptr;
}

void DecisionList::enableButtons() {
  const bool writable = document_.isOpen() && !document_.workspace().readOnly();
  add_->setEnabled(writable);
  edit_->setEnabled(writable && current());
  remove_->setEnabled(writable && current());
}

void DecisionList::add() {
  ask({});
}

void DecisionList::edit() {
  if (edit_->isEnabled()) ask(*current());
}

void DecisionList::ask(const Decision& decision) {
  auto* dialog = new DecisionDialog(decision, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const Decision wanted = dialog->decision();
    const bool known = wanted.id != 0;
    const Text name = known ? text(CX_TEXT("app", "Change a decision")) : text(CX_TEXT("app", "Ask for a decision"));
    document_.edit(name, [&](Workspace& workspace) {
      known ? updateDecision(workspace, wanted) : void(addDecision(workspace, wanted));
    });
  });
  dialog->open();
}

void DecisionList::remove() {
  if (!current() || !remove_->isEnabled()) return;
  document_.edit(text(CX_TEXT("app", "Remove a decision")),
                 [id = current()->id](Workspace& workspace) { removeDecision(workspace, id); });
}

bool DecisionList::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) {
    list_->doItemsLayout();
    fit();
  }
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
    remove();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void DecisionList::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void DecisionList::retranslate() {
  list_->setAccessibleName(tr("Decisions asked"));
  add_->setText(tr("Add a decision"));
  edit_->setText(tr("Edit"));
  remove_->setText(tr("Remove"));
}

}  // namespace cx
