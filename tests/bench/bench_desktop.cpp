// What the table of 5,000 logins costs, first paint and one step of scrolling, beside a plain
// QTableView with as many rows and columns. Prints JSON.
#include "platform/systemclock.h"
#include "ui/logins/loginsfilter.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/loginstable.h"
#include "ui/samplerows.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Connector;

namespace {

constexpr int rows = 5000;
constexpr int rounds = 7;
constexpr int steps = 200;
/// In pixels.
constexpr int notch = 60;
constexpr QSize viewSize(900, 560);

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size()) / 2, values.end());
    return values[values.size() / 2];
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Cost
{
    double paint = 0;
    double step = 0;
};

/// From the model being there to the first picture, then a notch of the wheel at a time, as the
/// screen would get it.
Cost costOf(QAbstractItemModel &model, const std::function<QTableView *()> &make)
{
    std::vector<double> paints;
    std::vector<double> scrolls;
    for (int round = 0; round < rounds; ++round) {
        std::unique_ptr<QTableView> view;
        paints.push_back(millisecondsOf([&] {
            view.reset(make());
            view->setModel(&model);
            view->resize(viewSize);
            view->show();
            view->grab();
        }));
        if (!QTest::qWaitForWindowExposed(view.get()))
            qFatal("the table is not shown");
        QCoreApplication::sendPostedEvents();
        for (int step = 1; step <= steps; ++step) {
            scrolls.push_back(millisecondsOf([&] {
                view->verticalScrollBar()->setValue(step * notch);
                QCoreApplication::sendPostedEvents(view.get(), QEvent::UpdateRequest);
            }));
        }
    }
    return {median(paints), median(scrolls)};
}

QJsonObject json(const Cost &ours, const Cost &plain, double filled)
{
    const auto part = [](const Cost &cost) {
        return QJsonObject{{QStringLiteral("first_paint_ms"), cost.paint},
                           {QStringLiteral("scroll_step_ms"), cost.step}};
    };
    return {{QStringLiteral("rows"), rows},
            {QStringLiteral("page_filled_ms"), filled},
            {QStringLiteral("logins"), part(ours)},
            {QStringLiteral("plain_table"), part(plain)},
            {QStringLiteral("first_paint_ratio"), ours.paint / plain.paint},
            {QStringLiteral("scroll_step_ratio"), ours.step / plain.step}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Ui::Theme theme(application, Ui::SchemeWish::Light);
    const Platform::SystemClock clock;
    const auto samples = Test::sampleRows(clock.now());
    QList<Ui::LoginRow> logins;
    for (int row = 0; row < rows; ++row) {
        Ui::LoginRow login = samples.at(row % samples.size());
        login.name.connection = ConnectionId(QStringLiteral("login-%1").arg(row));
        logins.append(login);
    }
    Ui::LoginsModel model(clock);
    const Ui::LoginsPage page(model, clock);
    const double filled = millisecondsOf([&] { model.setRows(logins); });
    Ui::LoginsFilter filter;
    filter.setSourceModel(&model);
    const Cost ours = costOf(filter, [] { return new Ui::LoginsTable; });
    const Cost plain = costOf(model, [] {
        auto *view = new QTableView;
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        return view;
    });
    std::printf("%s\n", QJsonDocument(json(ours, plain, filled)).toJson().constData());
    return 0;
}
