#pragma once

#include "profiles/connectionprofile.h"
#include "ui/theme/tokens.h"

#include <QLabel>

class QPainter;

namespace Connector::Ui {

/// The name a person reads: "Production". Custom addresses are named as what they are.
QString environmentName(Profiles::Environment environment);
/// "Kedai Aminah (Sandbox)": a login wherever it could be taken for another one.
QString withEnvironment(const QString &name, Profiles::Environment environment);
Tone toneOf(Profiles::Environment environment);

/// Draws a chip at the left of `area`, centred vertically; returns the rectangle it took.
QRectF drawChip(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour);
QSize chipSize(const QString &text);

/// The environment of a login, named and in its own colour, wherever a login is named.
class EnvironmentChip final : public QLabel
{
    Q_OBJECT

public:
    explicit EnvironmentChip(QWidget *parent = nullptr);

    void setEnvironment(Profiles::Environment environment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Profiles::Environment m_environment = Profiles::Environment::Production;
};

} // namespace Connector::Ui
