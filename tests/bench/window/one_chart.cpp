// SPDX-License-Identifier: GPL-3.0-or-later
// The least that Qt Charts can do: one window with one chart of three bars.
#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QMainWindow>

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  auto* scores = new QBarSet(QStringLiteral("Score"));
  *scores << 71.2 << 64.9 << 58.3;
  auto* series = new QBarSeries;
  series->append(scores);
  auto* chart = new QChart;
  chart->addSeries(series);
  chart->createDefaultAxes();
  QMainWindow window;
  window.setCentralWidget(new QChartView(chart));
  window.resize(1280, 800);
  window.show();
  return QApplication::exec();
}
