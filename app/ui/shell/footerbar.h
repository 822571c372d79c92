#pragma once

#include <QWidget>

namespace Connector::Ui {

class TextLabel;

/// The line at the bottom: whose software this is not, and a short number.
class FooterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FooterBar(QWidget *parent = nullptr);

    void setFootnote(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_notice;
    TextLabel *m_footnote;
};

/// A thin band in the colour of Practice across the top of the window.
class PracticeBand final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeBand(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Connector::Ui
