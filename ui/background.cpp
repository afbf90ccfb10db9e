// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

#include <QPointer>

namespace cx {

Background::Background(int threads) : home_(std::make_unique<QObject>()) {
  pool_.setMaxThreadCount(threads);
}

Background::~Background() {
  for (const Generation& newest : std::as_const(newest_)) ++*newest;  // what has not begun need not begin
  pool_.waitForDone();
}

Background::Generation Background::generationOf(QObject* receiver) {
  Generation& newest = newest_[receiver];
  if (!newest) {
    newest = std::make_shared<std::atomic<std::uint64_t>>(0);
    QObject::connect(receiver, &QObject::destroyed, home_.get(), [this, receiver] {
      if (const Generation gone = newest_.take(receiver)) ++*gone;
    });
  }
  return newest;
}

void Background::start(QObject* receiver, std::function<Delivery(const Wanted&)> job) {
  const Generation newest = generationOf(receiver);
  const std::uint64_t mine = ++*newest;
  ++pending_;
  pool_.start([this, newest, mine, alive = QPointer<QObject>(receiver), job = std::move(job)] {
    const Wanted wanted = [&newest, mine] { return *newest == mine; };
    const Delivery deliver = wanted() ? job(wanted) : Delivery();
    QMetaObject::invokeMethod(
        home_.get(),
        [this, newest, mine, alive, deliver] {
          --pending_;
          if (deliver && alive && *newest == mine) deliver();
        },
        Qt::QueuedConnection);
  });
}

}  // namespace cx
