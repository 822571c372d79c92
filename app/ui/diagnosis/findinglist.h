#pragma once

#include "ui/diagnosis/diagnosiswords.h"

#include <QWidget>

class QVBoxLayout;

namespace Connector::Ui {

/// The possible causes, most likely first, each on a card: why, numbered steps, who can do it.
/// Plain text only: it may hold what a server said.
class FindingList final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    /// Without findings the sentence stands there alone, if there is one.
    /// The keyboard reaches the cards after `before`. What is shown already keeps its focus.
    void show(const QList<FindingWords> &findings, const QString &otherwise, QWidget *before);

private:
    QWidget *makeCard(const FindingWords &words, bool first);
    QWidget *makeSentence(const QString &sentence);

    QVBoxLayout *m_column;
    QList<QWidget *> m_cards;
    QList<FindingWords> m_findings;
    QString m_otherwise;
};

} // namespace Connector::Ui
