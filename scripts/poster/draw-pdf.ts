import PdfDocument from 'pdfkit'
import type { Faces } from './faces'
import { layOut, PAGE, type Mark } from './lay-out'
import type { Poster } from './poster'

const POINTS = 72 / 25.4

const draw = (pdf: PDFKit.PDFDocument, faces: Faces, mark: Mark): void => {
  pdf.fillColor(mark.colour)
  if (mark.kind === 'text') {
    // The typings know file names and bytes only; a font that has been read once is taken as well.
    pdf.font(faces[mark.weight].font as unknown as PDFKit.Mixins.PDFFontSource).fontSize(mark.em * POINTS)
    pdf.text(mark.text, mark.x * POINTS, mark.baseline * POINTS, { lineBreak: false, baseline: 'alphabetic', features: [] })
  } else {
    pdf.save().translate(mark.x * POINTS, mark.y * POINTS).scale(mark.scale * POINTS).path(mark.path).fill().restore()
  }
}

/** The sheet as a PDF of one page: the code as a path, the text with the glyphs it uses and no others. */
export const drawPdf = (faces: Faces, poster: Poster): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pdf = new PdfDocument({ size: [PAGE.width * POINTS, PAGE.height * POINTS], margin: 0, lang: 'zh-CN', info: { Title: `${poster.site} ${poster.window}` } })
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
    for (const mark of layOut(faces, poster)) draw(pdf, faces, mark)
    pdf.end()
  })
