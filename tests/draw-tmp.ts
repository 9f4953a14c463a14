import { writeFileSync } from 'node:fs'
import { drawCertificate } from '#app/domains/certificates/draw.ts'
import { certificateFacts, certificateLocales } from '#tests/support/certificate-facts.ts'
for (const l of certificateLocales) writeFileSync(`/tmp/certificates/${l}.pdf`, await drawCertificate(certificateFacts(l)))
writeFileSync('/tmp/certificates/long-ky.pdf', await drawCertificate(certificateFacts('ky', { officialName: 'Абдырахманова-Токтогулова Гүлсүнай Жыргалбековна Асанбек кызы Шаршеналиева'.slice(0,75), courseTitle: 'Жергиликтүү өз алдынча башкаруу органдарынын ишинде бюджеттик процессти уюштуруу, коомдук угууларды өткөрүү жана калктын кайрылуулары менен иштөөнүн заманбап ыкмалары', organisationName: 'Кыргыз Республикасынын Президентине караштуу Жусуп Абдрахманов атындагы Мамлекеттик башкаруу академиясы', signatoryPost: 'Кыргыз Республикасынын Президентине караштуу Мамлекеттик башкаруу академиясынын ректору, юридика илимдеринин доктору' })))
