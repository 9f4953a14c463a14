import { readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'
import { drawCertificate } from '#app/domains/certificates/draw.ts'
import { certificateFacts, certificateLocales } from '#tests/support/certificate-facts.ts'
import PDFDocument from 'pdfkit'
import QR from 'qrcode'
const src = readFileSync('/work/shared/design/sketches/certificate.mjs','utf8').replace("import { encode } from 'uqr';","const encode=(u)=>{const q=QR.create(u,{errorCorrectionLevel:'M'}).modules;const data=[];for(let y=0;y<q.size;y++)data.push(Array.from(q.data.slice(y*q.size,(y+1)*q.size)));return{size:q.size,data}}").replace("import PDFDocument from 'pdfkit';",'').replaceAll('export ','')
const make = new Function('PDFDocument','QR', src + ';return {certificate,sample}')
const { certificate, sample } = make(PDFDocument, QR)
const opt = { font: fontkit.create(readFileSync('content/certificates/fonts/EBGaramond-Regular.ttf')), bold: fontkit.create(readFileSync('content/certificates/fonts/EBGaramond-SemiBold.ttf')) }
const time = async (f: (i: number) => Promise<unknown>) => { const c = process.cpuUsage(); for (let i = 0; i < 100; i++) await f(i); const u = process.cpuUsage(c); return (u.user + u.system) / 100000 }
const names = 'Асанова Бурул,Токтогулов Эркин Абдыкадырович,Сыдыкова Жылдыз,Өмүрзаков Үсөн Бакытович,Ғуломов Ўктам,Gʻaniyeva Shahnoza,Королёв Пётр,Бекова Айгүл Нурлановна'.split(',')
for (let r = 0; r < 6; r++) console.log('sketch', (await time((i) => certificate(sample(i), opt))).toFixed(1), 'ours', (await time((i) => drawCertificate(certificateFacts(certificateLocales[i % 5]!, { officialName: names[i % 8] + ' ' + 'абвгдежзик'[i % 10] + i, serial: 'BLM-7K4M-9P2X-C', verifyUrl: 'https://bilim.example/v/BLM-7K4M-9P2X-' + i })))).toFixed(1))
