#include "ui/start/DropReports.h"

#include "ui/text/Icons.h"
#include "ui/text/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace {

constexpr int dropHeight = 132;
constexpr int pictureSize = 32;

} // namespace

DropReports::DropReports(QWidget *parent) : DropArea(parent)
{
    setMinimumHeight(dropHeight);
    auto *picture = new QLabel(this);
    picture->setPixmap(themedIcon(QStringLiteral("document-import")).pixmap(pictureSize));
    auto *choose = new QPushButton(themedIcon(QStringLiteral("document-open")), tr("Choose files…"), this);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measures::pageMargin, Measures::spaceLarge, Measures::pageMargin, Measures::spaceLarge);
    row->setSpacing(Measures::pageMargin);
    row->addStretch(1);
    row->addWidget(picture);
    row->addLayout(makeWords(), 6);
    row->addWidget(choose);
    row->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &DropReports::chooseFiles);
}

QLayout *DropReports::makeWords()
{
    auto *title = new TextLabel(TextLabel::Role::Section, tr("Drop reports here to start from what you have"), this);
    auto *line = new TextLabel(
        TextLabel::Role::Body,
        tr("They are read on this computer. You check what was recognised before anything is kept."), this);
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setWordWrap(true);
    auto *formats = new QHBoxLayout;
    formats->setSpacing(Measures::spaceSmall);
    for (const QString &format : {QStringLiteral("PDF"), QStringLiteral("DOCX"), QStringLiteral("ODT"),
                                  QStringLiteral("HTML"), QStringLiteral("TXT"), QStringLiteral("MD")})
        formats->addWidget(new ChipLabel({.word = format}, this));
    formats->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(Measures::spaceHair);
    words->addStretch(1);
    words->addWidget(title);
    words->addWidget(line);
    words->addLayout(formats);
    words->addStretch(1);
    connect(this, &DropArea::hovered, title, [title](int files) {
        title->setText(files > 0 ? tr("Drop %1 here").arg(files) : tr("Drop reports here to start from what you have"));
    });
    return words;
}

void DropReports::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose reports"), {},
                                   tr("Reports (*.pdf *.docx *.odt *.html *.htm *.txt *.md *.text *.markdown)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DropReports::dropped);
    dialog->open();
}
