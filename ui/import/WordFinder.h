#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A stretch of the original text: from its first character to after its last.
struct TextStretch
{
    int begin = 0;
    int end = 0;

    bool operator==(const TextStretch &) const = default;
};

/// Finds the words of a finding in the text as it is shown. Marks, tabs and line breaks between the words do not count.
class WordFinder
{
public:
    WordFinder() = default;
    explicit WordFinder(const QStringList &lines);

    /// The lines as one text, line by line, without characters that would break a line on the screen.
    const QString &text() const { return m_text; }
    int lineAt(int position) const;
    /// The words where they begin in this line or soon after it; else as many of them as are there; else the line.
    std::optional<TextStretch> find(const QString &words, int line) const;
    /// The first of these printed forms within a stretch, or the stretch itself.
    TextStretch narrowed(const TextStretch &within, const QStringList &forms) const;

private:
    QString m_text;
    QList<int> m_lineStarts;
};
