// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>
#include <boost/version.hpp>

#include "ui/label.h"

namespace cx {
namespace {

struct Part {
  QString name, version, licence;
};

QList<Part> parts() {
  const QString qt = QString::fromLatin1(qVersion());
  const QString boost = QStringLiteral("%1.%2").arg(BOOST_VERSION / 100000).arg(BOOST_VERSION / 100 % 1000);
  return {{QStringLiteral("Touchstone"), QStringLiteral(TOUCHSTONE_VERSION), QStringLiteral("GPL-3.0-or-later")},
          {QStringLiteral("Qt"), qt, QStringLiteral("LGPL-3.0-only")},
          {QStringLiteral("Qt Charts"), qt, QStringLiteral("GPL-3.0-only")},
          {QStringLiteral("SQLite"), QString::fromLatin1(SQLite::getLibVersion()), QStringLiteral("Public Domain")},
          {QStringLiteral("SQLiteCpp"), QStringLiteral(SQLITECPP_VERSION), QStringLiteral("MIT")},
          {QStringLiteral("Boost"), boost, QStringLiteral("BSL-1.0")},
          {QStringLiteral("ICU"), QString(), QStringLiteral("Unicode-3.0")},
          {QStringLiteral("libsodium"), QString(), QStringLiteral("ISC")},
          {QStringLiteral("qpdf"), QString(), QStringLiteral("Apache-2.0")},
          {QStringLiteral("Pretendard (Touchstone Sans)"), QStringLiteral("1.3.9"), QStringLiteral("OFL-1.1")},
          {QStringLiteral("Lucide"), QString(), QStringLiteral("ISC")}};
}

}  // namespace

void AboutDialog::openOver(QWidget& window) {
  auto* about = new AboutDialog(&window);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->open();
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("About Touchstone"));
  QLabel* title = makeLabel("headline");
  title->setText(QStringLiteral("Touchstone"));
  QLabel* words = makeLabel("body", "muted");
  words->setText(
      tr("Customer experience, scored with honest uncertainty. Works on this computer only: no account, no network, no "
         "telemetry. "
         "Free software, without any warranty."));
  words->setWordWrap(true);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(2);
  int row = 0;
  for (const Part& part : parts()) {
    int column = 0;
    for (const QString& cell : {part.name, part.version, part.licence}) {
      auto* label = new QLabel(cell);
      label->setTextInteractionFlags(Qt::TextSelectableByMouse);
      grid->addWidget(label, row, column++);
    }
    ++row;
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(16);
  column->addWidget(title);
  column->addWidget(words);
  column->addLayout(grid);
  column->addWidget(buttons);
}

}  // namespace cx
