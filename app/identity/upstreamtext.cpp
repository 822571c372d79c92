#include "identity/upstreamtext.h"

namespace Connector::Identity {

QString reducedText(const QString &text, qsizetype maxLength)
{
    QString reduced;
    for (const QChar c : text) {
        // Blanks that simplified() removes must not use up the length.
        if (reduced.size() > maxLength)
            break;
        if (c.isSpace()) {
            if (!reduced.isEmpty() && !reduced.endsWith(u' '))
                reduced += u' ';
        } else if (c == u'"') {
            reduced += u'\'';
        } else if (c == u'\\') {
            reduced += u'/';
        } else if (c > u' ' && c <= u'~') {
            reduced += c;
        }
    }
    return reduced.left(maxLength).trimmed();
}

QString printableText(const QString &text, qsizetype maxLength)
{
    QString printable;
    // isPrint() is false for control and for format characters, which include the bidirectional
    // ones; surrogate halves are kept, they are the pairs of other planes.
    for (const QChar c : text.left(4 * maxLength)) {
        if (c.isPrint() || c.isSurrogate())
            printable += c;
    }
    printable = printable.simplified().left(maxLength);
    if (!printable.isEmpty() && printable.back().isHighSurrogate())
        printable.chop(1);
    return printable;
}

} // namespace Connector::Identity
