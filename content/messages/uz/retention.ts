export const retention = {
  title: 'Qancha vaqt saqlanadi',
  lede: 'Sayt keraksiz boʻlib qolgan maʼlumotlarni har kecha oʻzi oʻchiradi.',
  columns: { what: 'Nima', when: 'Qachon oʻchiriladi' },
  rules: {
    sessions: { what: 'Brauzerdagi kirish', when: () => 'Muddati tugaganidan keyingi kecha' },
    codes: {
      what: 'Kirish uchun bir martalik kodlar',
      when: (n: number) => `Kod muddati tugaganidan ${n} kun oʻtgach`,
    },
    challenges: {
      what: 'Kirish kalitining tugallanmagan tekshiruvlari',
      when: () => 'Tekshiruv muddati tugaganidan keyingi kecha',
    },
    slips: {
      what: 'Qogʻozga chop etilgan kodlar va ulardan kim foydalangani',
      when: (n: number) => `Kodlar muddati tugaganidan ${n} kun oʻtgach`,
    },
    'contact-changes': {
      what: 'Telefon yoki elektron pochtani almashtirish boʻyicha tasdiqlanmagan soʻrovlar',
      when: (n: number) => `Soʻrov muddati tugaganidan ${n} kun oʻtgach`,
    },
    devices: {
      what: 'Siz saytga kirgan brauzerlar',
      when: (n: number) => `Oxirgi kirganingizdan ${n} kun oʻtgach`,
    },
    messages: {
      what: 'Sizga yozilgan xatlar va SMS xabarlar matni',
      when: (n: number) => `Yozilganidan ${n} kun oʻtgach; yozilgani haqidagi qayd qoladi`,
    },
    notices: { what: 'Saytdagi bildirishnomalar', when: (n: number) => `Oʻqiganingizdan ${n} kun oʻtgach` },
    exports: {
      what: 'Saytda tayyorlangan maʼlumot nusxalaringiz',
      when: () => 'Yuklab olish muddati tugaganidan keyingi kecha',
    },
    merges: {
      what: 'Ikki hisobingiz birlashtirilganda nimalar oʻtgani',
      when: (n: number) => `Birlashtirilganidan ${n} kun oʻtgach; birlashtirilgani haqidagi qayd qoladi`,
    },
    imports: {
      what: 'Yuklangan joylar yoki tashkilotlar roʻyxati nimani oʻzgartirgani',
      when: (n: number) =>
        `Qoʻllanganidan (qoʻllanmagan boʻlsa, yuklanganidan) ${n} kun oʻtgach; yuklangani haqidagi qayd qoladi`,
    },
    jobs: { what: 'Sayt oʻzi bajargan vazifalar', when: (n: number) => `Bajarilganidan ${n} kun oʻtgach` },
    beats: {
      what: 'Sayt dasturlari ishlab turganining belgilari',
      when: (n: number) => `Oxirgi belgidan ${n} kun oʻtgach`,
    },
  },
}
