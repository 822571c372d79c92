#pragma once

#include "ui/theme/glyphs.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Connector::Ui {

class TextLabel;

/// One destination in the rail: sign, name, and a count when something there needs a person.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavButton(Glyph glyph, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Glyph m_glyph;
    int m_count = 0;
};

/// The left edge of the window: who we are, where one can go, where the endpoint listens.
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    /// Returns the position, counted from 0.
    int addDestination(Glyph glyph, const QString &name);
    void setName(int position, const QString &name);
    void setCount(int position, int count);
    void setCurrent(int position);
    /// "127.0.0.1:21060"; empty while nothing listens.
    void setEndpoint(const QString &address);
    /// Why packages cannot reach that address, and what to do; empty: they can.
    void setObstacle(const QString &words);

signals:
    void chosen(int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBrand();
    void retranslate();

    QVBoxLayout *m_column;
    QVBoxLayout *m_destinations;
    QList<NavButton *> m_all = {};
    int m_current = -1;
    TextLabel *m_endpointCaption;
    TextLabel *m_endpoint;
    QString m_obstacle;
};

} // namespace Connector::Ui
