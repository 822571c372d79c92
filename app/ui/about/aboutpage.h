#pragma once

#include <QWidget>

namespace Connector::Ui {

class GuideCard;
class TextLabel;

/// What this program is, whose it is not, and where help comes from.
class AboutPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(const QString &version, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_version;
    TextLabel *m_title;
    TextLabel *m_versionLine;
    TextLabel *m_notice;
    GuideCard *m_help;
    TextLabel *m_licences;
};

} // namespace Connector::Ui
