#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace Connector::Test {

/// A page in a state worth looking at: drawn for pictures and measured for cut text.
struct Scene
{
    QString name;
    std::function<std::unique_ptr<QWidget>(const Clock &)> make;
    /// A dialog is as large as it wants to be.
    bool isDialog = false;
};

/// Every page and state, in the order of the window.
const QList<Scene> &scenes();

/// Shows the scene at the size of the first window and lets its layout settle.
std::unique_ptr<QWidget> setUp(const Scene &scene, const Clock &clock);

/// The same at another size.
void resizeTo(QWidget &widget, const QSize &size);

/// What a person cannot read or an assistant cannot name in this widget, one line each.
QStringList complaintsAbout(const QWidget &widget);

} // namespace Connector::Test
