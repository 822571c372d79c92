#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Connector::Ui {

class TextLabel;

/// An input with its name above it and, below it, what there is to say about what was typed. Name
/// and verdict reach assistive technology as name and description of the input.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the input over.
    explicit Field(QWidget *input, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// A tick stands before a good word, a cross before a bad one; so colour is not needed.
    void setVerdict(const QString &words, Tone tone);
    QWidget *input() const { return m_input; }

private:
    QWidget *m_input;
    TextLabel *m_name;
    TextLabel *m_verdict;
};

/// Fields from the left edge of the page, and beside them what explains them, up to its right edge;
/// in a wide window no wider than is easy to read. Answers the column that the fields go into.
QVBoxLayout *placeFields(QWidget *page, QWidget *beside);

/// A line edit for ids and dates: fixed width, no spell checking, no prediction.
QLineEdit *makeCodeEdit(QWidget *parent = nullptr);

} // namespace Connector::Ui
