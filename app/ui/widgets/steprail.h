#pragma once

#include <QStringList>
#include <QWidget>

namespace Connector::Ui {

/// The steps of a longer task at the left edge: done with a tick, the present one, those ahead.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSteps(const QStringList &names);
    void setCurrent(int position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_title;
    QStringList m_names;
    int m_current = 0;
};

} // namespace Connector::Ui
