// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/check_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

#include "ui/entry/entry_desk.h"
#include "ui/entry/quarantined_row_view.h"
#include "ui/entry/row_words.h"
#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

std::vector<CheckItem> itemsOf(const EntryDesk& desk, const std::vector<QuarantinedRow>& quarantined,
                               const Words& words) {
  std::vector<CheckItem> items;
  const RowWords rows(desk, words);
  for (std::size_t row = desk.stored().size(); row-- > 0;) {  // the newest first
    const QStringList flags = rows.flags(row);
    if (flags.isEmpty()) continue;
    QStringList where{rows.channel(row)};
    for (std::size_t i = 0; i < desk.survey().attributes.size(); ++i)
      if (const QString level = rows.level(row, i); !level.isEmpty()) where.append(level);
    items.push_back({desk.stored()[row].submission.id, 0,
                     CheckList::tr("Form %1: %2").arg(desk.number(row)).arg(flags.join(QStringLiteral(", "))),
                     where.join(QStringLiteral(", "))});
  }
  for (const QuarantinedRow& row : std::span(quarantined).first(std::min(quarantined.size(), CheckList::mostRows)))
    items.push_back({{},
                     row.id,
                     reasonOf(row, words),
                     CheckList::tr("not imported: %1, line %2").arg(qText(row.file)).arg(row.line)});
  return items;
}

}  // namespace

CheckList::CheckList(QWidget* parent)
    : QWidget(parent),
      theme_(&theme(ThemeKind::light)),
      title_(makeLabel("panel")),
      subtitle_(makeLabel("", "muted")),
      more_(makeLabel("", "muted")),
      save_(new QPushButton),
      list_(new QWidget) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(4);
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(title_);
  head->addWidget(subtitle_);
  head->addStretch();
  head->addWidget(save_);
  setVariant(save_, "link", "true");
  connect(save_, &QPushButton::clicked, this, &CheckList::listWanted);
  whole->addLayout(head);
  column_ = new QVBoxLayout(list_);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(list_);
  whole->addWidget(scroll);
  more_->setWordWrap(true);
}

void CheckList::setTheme(const Theme& theme) {
  theme_ = &theme;
  built_ = false;
}

void CheckList::follow(const EntryDesk& desk, const std::vector<QuarantinedRow>& quarantined, const Words& words) {
  title_->setText(tr("Check later"));
  std::vector<CheckItem> items = itemsOf(desk, quarantined, words);
  const auto hidden = std::max<std::int64_t>(0, std::ssize(quarantined) - std::int64_t{mostRows});
  const std::int64_t all = std::ssize(items) + hidden;
  subtitle_->setText(items.empty() ? tr("never blocks; nothing to check")
                                   : qText(words(counted(all, CX_TEXT_N("app", "never blocks; %n to check")))));
  save_->setText(tr("Save list…"));
  save_->setToolTip(tr("Every row that was not imported, with its reason, as a table"));
  save_->setVisible(!quarantined.empty());
  more_->setVisible(hidden > 0);
  more_->setText(
      qText(words(counted(hidden, CX_TEXT_N("app", "%n more rows were not imported; the saved list has all.")))));
  if (built_ && items == items_) return;
  items_ = std::move(items);
  build();
}

void CheckList::build() {
  built_ = true;
  while (QLayoutItem* old = column_->takeAt(0)) {
    if (old->widget() && old->widget() != more_) old->widget()->deleteLater();
    delete old;
  }
  for (const CheckItem& item : items_) column_->addWidget(itemRow(item));
  column_->addWidget(more_);
  column_->addStretch();
}

QWidget* CheckList::itemRow(const CheckItem& item) {
  auto* row = new QWidget(list_);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 3, 4, 3);
  line->setSpacing(8);
  QLabel* mark = makeSign();
  mark->setPixmap(iconPixmap(item.form ? QStringLiteral("flag") : QStringLiteral("inbox"), 14,
                             theme_->colour(Role::attention), devicePixelRatioF()));
  auto* title = makeLabel("", "attention");
  title->setText(item.title);
  title->setWordWrap(true);
  auto* where = makeLabel("small", "muted");
  where->setText(item.where);
  where->setWordWrap(true);
  auto* what = new QVBoxLayout;
  what->setSpacing(0);
  what->addWidget(title);
  what->addWidget(where);
  auto* open = new QPushButton(tr("Open"));
  setVariant(open, "quiet", "true");
  open->setStyleSheet(QStringLiteral("QPushButton { color: %1; font-weight: 400; min-height: 22px; }")
                          .arg(theme_->colour(Role::text_link).name()));
  open->setAccessibleName(tr("Open: %1").arg(item.title));
  connect(open, &QPushButton::clicked, this, [this, item] {
    if (item.form) return Q_EMIT formOpened(item.form);
    Q_EMIT quarantineOpened(item.quarantined);
  });
  line->addWidget(mark, 0, Qt::AlignTop);
  line->addLayout(what, 1);
  line->addWidget(open);
  if (!item.form) return row;
  auto* done = new QToolButton;
  done->setIcon(icon(QStringLiteral("check"), *theme_));
  done->setToolTip(tr("Looked at: take it off the list"));
  done->setAccessibleName(tr("Looked at: %1").arg(item.title));
  connect(done, &QToolButton::clicked, this, [this, item] { Q_EMIT formChecked(item.form); });
  line->addWidget(done);
  return row;
}

}  // namespace cx
