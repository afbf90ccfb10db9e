// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program, ends it as soon as its first chart is painted: how long it ran is how long one waits for it.
#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsView>
#include <QTimer>
#include <cstdlib>

namespace {

class FirstPaint : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint && !painted_ && qobject_cast<QGraphicsView*>(watched->parent())) {
      painted_ = true;
      QTimer::singleShot(0, this, &FirstPaint::leave);
    }
    return false;
  }

 private:
  /// What is still to be laid out or painted is waited for.
  static void leave() {
    QEventLoop loop;
    while (loop.processEvents()) continue;
    std::_Exit(EXIT_SUCCESS);
  }

  bool painted_ = false;
};

void watchApplication() {
  qApp->installEventFilter(new FirstPaint(qApp));
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(watchApplication)
