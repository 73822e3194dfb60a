<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AbbreviationDialog</name>
    <message>
        <source>The page shows the meaning wherever the abbreviation stands in the story.</source>
        <translation>Halaman menampilkan kepanjangannya di setiap tempat singkatan itu muncul dalam naskah.</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Singkatan</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Kepanjangan</translation>
    </message>
    <message>
        <source>An abbreviation is a few letters, without square brackets.</source>
        <translation>Singkatan terdiri atas beberapa huruf, tanpa kurung siku.</translation>
    </message>
    <message>
        <source>Say what the abbreviation means.</source>
        <translation>Tulis kepanjangan singkatan itu.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Editorial Desk</source>
        <translation>Tentang Editorial Desk</translation>
    </message>
    <message>
        <source>Works with their licences</source>
        <translation>Karya beserta lisensinya</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Editorial Desk</source>
        <translation>Editorial Desk</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Versi {version}. Lisensi MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Program ini berdiri di atas karya orang lain:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Sisipkan</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>T&amp;abel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ke</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Bant&amp;uan</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Of the window; it changes when the desk is opened the next time.</source>
        <translation>Bahasa jendela; berubah saat program dibuka berikutnya.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Digambar oleh</translation>
    </message>
    <message>
        <source>If pages flicker or stay blank, let the processor draw them; it does so when the desk is opened the next time.</source>
        <translation>Jika halaman berkedip atau tetap kosong, biarkan prosesor yang menggambarnya; ini berlaku saat program dibuka berikutnya.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>The graphics card, where there is one</source>
        <translation>Kartu grafis, jika ada</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Prosesor</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The settings were damaged and are the usual ones now. The old file: {file}</source>
        <translation>Setelan rusak dan kini kembali ke bawaan. Berkas lama: {file}</translation>
    </message>
    <message>
        <source>The desk ended unexpectedly. In case the graphics card was why, the processor draws the window this time. Settings &gt; Appearance can keep it so.</source>
        <translation>Program berakhir tiba-tiba. Mungkin karena kartu grafis, maka kali ini prosesor yang menggambar jendela. Ini dapat ditetapkan di Setelan &gt; Tampilan.</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Editor: {names}</source>
        <translation>Editor: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Sudah diekspor</translation>
    </message>
</context>
<context>
    <name>ArticleTab</name>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Tidak ada gambar di papan klip.</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Simpan versi</translation>
    </message>
    <message>
        <source>Everything is stored while you type. A name makes this version easy to find.</source>
        <translation>Semua tersimpan selagi Anda mengetik. Nama membuat versi ini mudah ditemukan.</translation>
    </message>
    <message>
        <source>Name version</source>
        <translation>Beri nama versi</translation>
    </message>
    <message>
        <source>The version is saved.</source>
        <translation>Versi tersimpan.</translation>
    </message>
    <message>
        <source>Every word is in the dictionary.</source>
        <translation>Semua kata ada di kamus.</translation>
    </message>
</context>
<context>
    <name>ArticlesRoom</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Belum ada artikel</translation>
    </message>
    <message>
        <source>Start one, or bring in what you have: Markdown, text or HTML files.</source>
        <translation>Mulai artikel, atau masukkan yang sudah ada: berkas Markdown, teks, atau HTML.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artikel baru</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Try the sample newsroom</source>
        <translation>Coba redaksi contoh</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Tidak ada artikel yang cocok</translation>
    </message>
    <message>
        <source>Each word must begin a word of the article. Try fewer words or filters.</source>
        <translation>Setiap kata harus mengawali sebuah kata di artikel. Kurangi kata atau saringan.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Tampilkan semua artikel</translation>
    </message>
</context>
<context>
    <name>AskPictureDialog</name>
    <message>
        <source>Ask for a picture</source>
        <translation>Minta foto</translation>
    </message>
    <message>
        <source>The photo desk sees it in the Photos room, beside the text of the story.</source>
        <translation>Meja foto melihatnya di ruang Foto, di samping teks berita.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>The broken dyke, seen from the village</source>
        <translation>Tanggul yang jebol, dilihat dari desa</translation>
    </message>
    <message>
        <source>17:00, or 2025-01-31 14:00</source>
        <translation>17:00, atau 2025-01-31 14:00</translation>
    </message>
    <message>
        <source>What it should show</source>
        <translation>Apa yang harus terlihat</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>Say in a few words what the picture should show.</source>
        <translation>Tulis singkat apa yang harus terlihat pada foto.</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Text of the story</source>
        <translation>Naskah berita</translation>
    </message>
    <message>
        <source>Write the story. A blank line begins a new paragraph.</source>
        <translation>Tulis beritanya. Baris kosong memulai paragraf baru.</translation>
    </message>
</context>
<context>
    <name>CaptionChoices</name>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Tambahkan di belakang</translation>
    </message>
    <message>
        <source>Prepend</source>
        <translation>Tambahkan di depan</translation>
    </message>
    <message>
        <source>Only where empty</source>
        <translation>Hanya yang kosong</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Boleh dipakai</translation>
    </message>
    <message>
        <source>Editorial use only</source>
        <translation>Hanya untuk redaksi</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Tanyakan dulu</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Jangan dipakai</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera, computed from several</source>
        <translation>Kamera, gabungan beberapa jepretan</translation>
    </message>
    <message>
        <source>Scan of a negative</source>
        <translation>Pindaian negatif</translation>
    </message>
    <message>
        <source>Scan of a slide</source>
        <translation>Pindaian slide</translation>
    </message>
    <message>
        <source>Scan of a print</source>
        <translation>Pindaian cetakan</translation>
    </message>
    <message>
        <source>Edited by a person</source>
        <translation>Disunting orang</translation>
    </message>
    <message>
        <source>Enhanced by an algorithm</source>
        <translation>Diperbaiki algoritma</translation>
    </message>
    <message>
        <source>Composite of captured parts</source>
        <translation>Gabungan bagian hasil kamera</translation>
    </message>
    <message>
        <source>Composite with synthetic parts</source>
        <translation>Gabungan dengan bagian sintetis</translation>
    </message>
    <message>
        <source>Composite of any parts</source>
        <translation>Gabungan berbagai bagian</translation>
    </message>
    <message>
        <source>Made by generative AI</source>
        <translation>Dibuat AI generatif</translation>
    </message>
    <message>
        <source>Edited with generative AI</source>
        <translation>Disunting dengan AI generatif</translation>
    </message>
    <message>
        <source>Made by an algorithm</source>
        <translation>Dibuat algoritma</translation>
    </message>
    <message>
        <source>Drawn from data</source>
        <translation>Digambar dari data</translation>
    </message>
    <message>
        <source>Drawn by a person</source>
        <translation>Digambar orang</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Tangkapan layar</translation>
    </message>
    <message>
        <source>Recording of a virtual event</source>
        <translation>Rekaman acara virtual</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebut</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Diizinkan</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Dilarang</translation>
    </message>
    <message>
        <source>Prohibited for training of AI</source>
        <translation>Dilarang untuk melatih AI</translation>
    </message>
    <message>
        <source>Prohibited for generative AI</source>
        <translation>Dilarang untuk AI generatif</translation>
    </message>
    <message>
        <source>Prohibited except for search engines</source>
        <translation>Dilarang kecuali mesin pencari</translation>
    </message>
    <message>
        <source>Prohibited, see other constraints</source>
        <translation>Dilarang, lihat batasan lain</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Tidak ditentukan</translation>
    </message>
</context>
<context>
    <name>CaptionField</name>
    <message>
        <source>Differs</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(beragam)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>Only what is ticked is written.</source>
        <translation>Hanya yang dicentang yang ditulis.</translation>
    </message>
    <message>
        <source>How “{field}” is written</source>
        <translation>Cara “{field}” ditulis</translation>
    </message>
    <message>
        <source>Values for “{field}”</source>
        <translation>Isian untuk “{field}”</translation>
    </message>
    <message>
        <source>Pick a value (Alt+Down)</source>
        <translation>Pilih isian (Alt+Panah bawah)</translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Tempat dan waktu</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Dibuat dengan AI</translation>
    </message>
    <message>
        <source>What the photo shows: who, what, where</source>
        <translation>Yang terlihat di foto: siapa, apa, di mana</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Bagi yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>Agency or photographer</source>
        <translation>Kantor berita atau pewarta foto</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Pewarta foto</translation>
    </message>
    <message>
        <source>Commas between them</source>
        <translation>Pisahkan dengan koma</translation>
    </message>
</context>
<context>
    <name>CaptionNotices</name>
    <message>
        <source>Nobody knows the code {codes}.</source>
        <translation>Kode {codes} tidak dikenal.</translation>
    </message>
    <message>
        <source>There is no variable {names}.</source>
        <translation>Tidak ada variabel {names}.</translation>
    </message>
    <message>
        <source>This caption is a placeholder.</source>
        <translation>Keterangan ini baru pengisi tempat.</translation>
    </message>
    <message>
        <source>Longer than {most} characters: details belong in the extended description.</source>
        <translation>Lebih dari {most} karakter: rinciannya taruh di uraian lengkap.</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Kode…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n photo(s)…</source>
        <translation>
            <numerusform>Terapkan ke %n foto…</numerusform>
        </translation>
    </message>
    <message>
        <source>New template from these fields…</source>
        <translation>Templat baru dari isian ini…</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Sunting templat…</translation>
    </message>
    <message>
        <source>Change “{field}” of a photo</source>
        <translation>Ubah “{field}” sebuah foto</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before publication</source>
        <translation>
            <numerusform>%n hal harus dibenahi sebelum terbit</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to export. Look at these:</source>
        <translation>Siap diekspor. Perhatikan ini:</translation>
    </message>
    <message>
        <source>Ready to export. Nothing to mend.</source>
        <translation>Siap diekspor. Tidak ada yang perlu dibenahi.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Not everything could be stored</source>
        <translation>Tidak semuanya tersimpan</translation>
    </message>
    <message>
        <source>{reason} What you typed last is only in this window.</source>
        <translation>{reason} Ketikan terakhir Anda hanya ada di jendela ini.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Tetap tutup</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a code</source>
        <translation>
            <numerusform>%n baris tanpa kode</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of codes</source>
        <translation>Berkas kode</translation>
    </message>
    <message>
        <source>Tab-separated text (*.txt *.tsv *.tab);;All files (*)</source>
        <translation>Teks berpemisah tab (*.txt *.tsv *.tab);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Code replacements</source>
        <translation>Pengganti kode</translation>
    </message>
    <message>
        <source>How a code is typed</source>
        <translation>Cara mengetik kode</translation>
    </message>
    <message>
        <source>Text files in UTF-8: a code, a tab, then what it stands for; more columns are had by number, as in {example}. A later file counts before an earlier one. Files are read again when they change.</source>
        <translation>Berkas teks UTF-8: kode, tab, lalu kepanjangannya; kolom berikutnya dipanggil dengan nomor, seperti {example}. Berkas yang belakangan mengalahkan yang terdahulu. Berkas dibaca ulang bila berubah.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Previous change</source>
        <translation>Perubahan sebelumnya</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Perubahan berikutnya</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Berdampingan</translation>
    </message>
    <message>
        <source>Show unchanged parts</source>
        <translation>Tampilkan bagian yang tidak berubah</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Tutup perbandingan</translation>
    </message>
    <message>
        <source>Take the passage back</source>
        <translation>Kembalikan bagian ini</translation>
    </message>
    <message>
        <source>Restore the older version</source>
        <translation>Pulihkan versi lama</translation>
    </message>
    <message>
        <source>Nothing differs between these two versions.</source>
        <translation>Tidak ada yang berbeda di antara kedua versi ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n kata ditambahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n kata dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n bidang berubah</numerusform>
        </translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Oleh {names}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} dari {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied as formatted text.</source>
        <translation>Disalin sebagai teks berformat.</translation>
    </message>
    <message>
        <source>Copied as HTML.</source>
        <translation>Disalin sebagai HTML.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Disalin sebagai Markdown.</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>{words} of {target} words</source>
        <translation>{words} dari {target} kata</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n menit baca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n kalimat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen} of {words} words selected</source>
        <translation>{chosen} dari {words} kata dipilih</translation>
    </message>
    <message>
        <source>A story of {section} should have about {target} words.</source>
        <translation>Berita {section} sebaiknya sekitar {target} kata.</translation>
    </message>
    <message>
        <source>A sentence has {words} words on average.</source>
        <translation>Rata-rata {words} kata per kalimat.</translation>
    </message>
    <message>
        <source>LIX {figure}</source>
        <translation>LIX {figure}</translation>
    </message>
    <message>
        <source>Reading ease {figure}</source>
        <translation>Keterbacaan {figure}</translation>
    </message>
    <message>
        <source>easy to read</source>
        <translation>mudah dibaca</translation>
    </message>
    <message>
        <source>takes some attention</source>
        <translation>perlu sedikit perhatian</translation>
    </message>
    <message>
        <source>hard to read; shorter sentences and words help</source>
        <translation>sulit dibaca; kalimat dan kata yang lebih pendek membantu</translation>
    </message>
    <message>
        <source>LIX {figure}, lower is easier: {meaning}.</source>
        <translation>LIX {figure}, makin rendah makin mudah: {meaning}.</translation>
    </message>
    <message>
        <source>Flesch reading ease {figure} of 100, higher is easier: {meaning}.</source>
        <translation>Keterbacaan Flesch {figure} dari 100, makin tinggi makin mudah: {meaning}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Rincian teknis</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>Catatan program ada di {file}</translation>
    </message>
    <message>
        <source>The desk has made a mistake</source>
        <translation>Terjadi kesalahan pada program</translation>
    </message>
    <message>
        <source>Your text is stored. You can go on working; when something looks wrong, close the desk and open it again. Please send the details to whoever looks after it.</source>
        <translation>Naskah Anda tersimpan. Anda bisa terus bekerja; bila ada yang janggal, tutup program lalu buka lagi. Mohon kirim rinciannya kepada pengelola program.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop photo</source>
        <translation>Pangkas foto</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Putar ke kiri</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Putar ke kanan</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Luruskan</translation>
    </message>
    <message>
        <source>Straighten no more</source>
        <translation>Batalkan pelurusan</translation>
    </message>
    <message>
        <source>Back to the photo&apos;s crop</source>
        <translation>Kembali ke pangkasan foto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Save crops</source>
        <translation>Simpan pangkasan</translation>
    </message>
    <message>
        <source>Marks all crops as looked at</source>
        <translation>Menandai semua pangkasan sudah dilihat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>This crop is only {width} pixels wide; the page shows {wanted}. It will be shown smaller, never enlarged.</source>
        <translation>Pangkasan ini hanya selebar {width} piksel; halaman menampilkan {wanted}. Foto akan tampil lebih kecil, tidak pernah diperbesar.</translation>
    </message>
    <message>
        <source>Own crop for this story; the photo keeps its own elsewhere.</source>
        <translation>Pangkasan khusus berita ini; di tempat lain foto memakai pangkasannya sendiri.</translation>
    </message>
    <message>
        <source>As the photo itself. What you change is for this story only.</source>
        <translation>Sama seperti fotonya. Perubahan Anda hanya untuk berita ini.</translation>
    </message>
    <message>
        <source>Automatic, around the focal point.</source>
        <translation>Otomatis, di sekitar titik fokus.</translation>
    </message>
    <message>
        <source>Made by hand; the focal point does not move it.</source>
        <translation>Dibuat dengan tangan; titik fokus tidak menggesernya.</translation>
    </message>
    <message>
        <source>Crop presets</source>
        <translation>Ukuran pangkasan</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop</source>
        <translation>Pangkasan</translation>
    </message>
    <message>
        <source>Arrow keys move the crop, with Shift ten times as far; plus and minus size it; Alt and arrow keys move the focal point.</source>
        <translation>Tombol panah menggeser pangkasan, dengan Shift sepuluh kali lebih jauh; tambah dan kurang mengubah ukurannya; Alt dan tombol panah menggeser titik fokus.</translation>
    </message>
</context>
<context>
    <name>Cropper</name>
    <message>
        <source>Crop photo</source>
        <translation>Pangkas foto</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{name}: calendar</source>
        <translation>{name}: kalender</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Taken from</source>
        <translation>Diambil dari</translation>
    </message>
    <message>
        <source>Taken to</source>
        <translation>Diambil sampai</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>That did not work</source>
        <translation>Tidak berhasil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <source>First version</source>
        <translation>Versi pertama</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Versi kedua</translation>
    </message>
    <message>
        <source>Joined: please confirm</source>
        <translation>Gabungan: mohon dipastikan</translation>
    </message>
    <message>
        <source>Keep the joined one</source>
        <translation>Pakai gabungan</translation>
    </message>
    <message>
        <source>Keep first</source>
        <translation>Pakai yang pertama</translation>
    </message>
    <message>
        <source>Keep second</source>
        <translation>Pakai yang kedua</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Pakai keduanya</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Salin sebaga&amp;i</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Formatted text</source>
        <translation>Teks ber&amp;format</translation>
    </message>
    <message>
        <source>For word processors and mail; the whole story if nothing is selected</source>
        <translation>Untuk pengolah kata dan surel; seluruh naskah jika tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>The HTML as text; the whole story if nothing is selected</source>
        <translation>HTML sebagai teks; seluruh naskah jika tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>The text as it is written; the whole story if nothing is selected</source>
        <translation>Teks seperti ditulis; seluruh naskah jika tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Paste as p&amp;lain text</source>
        <translation>Tempel sebagai teks p&amp;olos</translation>
    </message>
    <message>
        <source>Paste the words only, each character as it is</source>
        <translation>Tempel kata-katanya saja, setiap karakter apa adanya</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Pilih semu&amp;a</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>Find words in the story</source>
        <translation>Cari kata di naskah</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Cari beri&amp;kutnya</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Cari sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ga&amp;nti…</translation>
    </message>
    <message>
        <source>Replace words in the story, or in all open stories</source>
        <translation>Ganti kata di naskah, atau di semua naskah yang terbuka</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Periksa e&amp;jaan</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Tandai kata yang salah eja</translation>
    </message>
    <message>
        <source>&amp;Next misspelt word</source>
        <translation>Kata salah eja &amp;berikutnya</translation>
    </message>
    <message>
        <source>Go to the next word that is not in the dictionary</source>
        <translation>Ke kata berikutnya yang tidak ada di kamus</translation>
    </message>
</context>
<context>
    <name>EditorArea</name>
    <message>
        <source>Open a second story to see two side by side.</source>
        <translation>Buka berita kedua untuk melihat dua berita berdampingan.</translation>
    </message>
</context>
<context>
    <name>ExpansionsTable</name>
    <message>
        <source>Abbreviations</source>
        <translation>Singkatan</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Diketik</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>As one zip file an article</source>
        <translation>Satu berkas zip per artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Export “{headline}”</source>
        <translation>Ekspor “{headline}”</translation>
    </message>
    <message numerus="yes">
        <source>Export %n article(s)</source>
        <translation>
            <numerusform>Ekspor %n artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported and verified: {name}</source>
        <translation>Diekspor dan diverifikasi: {name}</translation>
    </message>
    <message>
        <source>What was there before is out of date and gone: {names}.</source>
        <translation>Isi lama yang sudah usang ikut dibuang: {names}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Folder ekspor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>ExportsRoom</name>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Nothing exported yet</source>
        <translation>Belum ada yang diekspor</translation>
    </message>
    <message>
        <source>Open an article and press Export. What was sent, when and to where is kept here.</source>
        <translation>Buka artikel lalu tekan Ekspor. Apa yang dikirim, kapan, dan ke mana tercatat di sini.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more. Export the article again.</source>
        <translation>Folder {folder} sudah tidak ada. Ekspor artikelnya lagi.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields that changed</source>
        <translation>Bidang yang berubah</translation>
    </message>
    <message>
        <source>deleted: {text}</source>
        <translation>dihapus: {text}</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <translation>ditambahkan: {text}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Take back: {field}</source>
        <translation>Kembalikan: {field}</translation>
    </message>
</context>
<context>
    <name>FileInfo</name>
    <message>
        <source>File information</source>
        <translation>Informasi berkas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sidik jari (SHA-256)</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>{field} in the file</source>
        <translation>{field} di berkas</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New article</source>
        <translation>&amp;Artikel baru</translation>
    </message>
    <message>
        <source>Start a new article</source>
        <translation>Mulai artikel baru</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>Bring in Markdown, text or HTML files as new articles</source>
        <translation>Masukkan berkas Markdown, teks, atau HTML sebagai artikel baru</translation>
    </message>
    <message>
        <source>&amp;Save version…</source>
        <translation>&amp;Simpan versi…</translation>
    </message>
    <message>
        <source>Everything is stored while you type; this names the version</source>
        <translation>Semua tersimpan selagi Anda mengetik; ini memberi nama pada versinya</translation>
    </message>
    <message>
        <source>&amp;Check article</source>
        <translation>&amp;Periksa artikel</translation>
    </message>
    <message>
        <source>Show what blocks publication</source>
        <translation>Tunjukkan apa yang menghalangi penerbitan</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Write the article as a page, as JSON or as a package</source>
        <translation>Tulis artikel sebagai halaman, JSON, atau paket</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Cetak &amp;halaman…</translation>
    </message>
    <message>
        <source>Print the page as readers get it</source>
        <translation>Cetak halaman seperti yang diterima pembaca</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Simpan sebagai P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the page into a PDF file, for mail and for paper</source>
        <translation>Tulis halaman ke berkas PDF, untuk surel dan untuk kertas</translation>
    </message>
    <message>
        <source>&amp;Add photo…</source>
        <translation>&amp;Tambah foto…</translation>
    </message>
    <message>
        <source>Attach a photo to the article</source>
        <translation>Lampirkan foto pada artikel</translation>
    </message>
    <message>
        <source>Choose fro&amp;m Photos…</source>
        <translation>Pilih dari r&amp;uang Foto…</translation>
    </message>
    <message>
        <source>Attach photos that are in the Photos room already</source>
        <translation>Lampirkan foto yang sudah ada di ruang Foto</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <translation>Te&amp;mpel foto</translation>
    </message>
    <message>
        <source>Attach the picture on the clipboard</source>
        <translation>Lampirkan gambar dari papan klip</translation>
    </message>
    <message>
        <source>Bring in p&amp;hotos…</source>
        <translation>Masukkan f&amp;oto…</translation>
    </message>
    <message>
        <source>Add pictures to the Photos room</source>
        <translation>Tambahkan gambar ke ruang Foto</translation>
    </message>
    <message>
        <source>Bring in a folder of pho&amp;tos…</source>
        <translation>Masukkan fo&amp;lder foto…</translation>
    </message>
    <message>
        <source>Add all pictures of a card or a folder</source>
        <translation>Tambahkan semua gambar dari kartu atau folder</translation>
    </message>
    <message>
        <source>C&amp;lose article</source>
        <translation>Tutup a&amp;rtikel</translation>
    </message>
    <message>
        <source>Close the tab; nothing is lost</source>
        <translation>Tutup tab; tidak ada yang hilang</translation>
    </message>
    <message>
        <source>Re&amp;open article</source>
        <translation>&amp;Buka lagi artikel</translation>
    </message>
    <message>
        <source>Open the tab again that was closed last</source>
        <translation>Buka lagi tab yang terakhir ditutup</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Cadangkan…</translation>
    </message>
    <message>
        <source>Write everything into one zip file</source>
        <translation>Tulis semuanya ke dalam satu berkas zip</translation>
    </message>
    <message>
        <source>&amp;Verify the store</source>
        <translation>&amp;Verifikasi penyimpanan</translation>
    </message>
    <message>
        <source>Check every revision and every photo for damage</source>
        <translation>Periksa setiap revisi dan setiap foto kalau-kalau rusak</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferensi…</translation>
    </message>
    <message>
        <source>Language, look and the publication</source>
        <translation>Bahasa, tampilan, dan publikasi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Tutup meja redaksi</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search headlines, texts, names, captions</source>
        <translation>Cari judul, naskah, nama, keterangan foto</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Cari artikel</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Saring menurut status</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation>Saring menurut rubrik</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Saring menurut orang</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artikel baru</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Semua rubrik</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Semua status</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Tutup pencarian</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Bedakan huruf besar</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Kata utuh saja</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Ekspresi reguler</translation>
    </message>
    <message>
        <source>In the selection only</source>
        <translation>Di bagian terpilih saja</translation>
    </message>
    <message>
        <source>In all open stories</source>
        <translation>Di semua naskah terbuka</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>As in a byline</source>
        <translation>Seperti di byline</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>Nama redaksi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Buka meja redaksi</translation>
    </message>
    <message>
        <source>Try the sample newsroom</source>
        <translation>Coba redaksi contoh</translation>
    </message>
    <message>
        <source>Say who you are: your name stands in the history of each article.</source>
        <translation>Isi nama Anda: nama itu tercatat dalam riwayat setiap artikel.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, for example Asia/Jakarta.</source>
        <translation>Pilih zona waktu dari daftar, misalnya Asia/Jakarta.</translation>
    </message>
    <message>
        <source>Articles are in</source>
        <translation>Bahasa artikel</translation>
    </message>
    <message>
        <source>Welcome to the desk</source>
        <translation>Selamat datang di meja redaksi</translation>
    </message>
    <message>
        <source>Everything you write stays on this laptop and is stored while you type. You can change these answers later in Settings.</source>
        <translation>Semua yang Anda tulis tetap di laptop ini dan tersimpan selagi Anda mengetik. Jawaban ini bisa diubah nanti di Setelan.</translation>
    </message>
</context>
<context>
    <name>FormatActions</name>
    <message>
        <source>That needs the cursor in a cell of a table.</source>
        <translation>Untuk itu kursor harus berada di dalam sel tabel.</translation>
    </message>
    <message>
        <source>There is no link at the cursor.</source>
        <translation>Tidak ada tautan di posisi kursor.</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>&amp;Bold</source>
        <translation>Te&amp;bal</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Miring</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Tautan…</translation>
    </message>
    <message>
        <source>Link the chosen words to an address, or change the link</source>
        <translation>Tautkan kata yang dipilih ke sebuah alamat, atau ubah tautannya</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Hapus tautan</translation>
    </message>
    <message>
        <source>Take the link at the cursor away; its words stay</source>
        <translation>Lepas tautan di posisi kursor; kata-katanya tetap</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Subjudul</translation>
    </message>
    <message>
        <source>Make the line a crosshead</source>
        <translation>Jadikan baris ini subjudul</translation>
    </message>
    <message>
        <source>&amp;Smaller heading</source>
        <translation>S&amp;ubjudul kecil</translation>
    </message>
    <message>
        <source>Make the line a heading of the third level</source>
        <translation>Jadikan baris ini subjudul tingkat tiga</translation>
    </message>
    <message>
        <source>S&amp;mallest heading</source>
        <translation>Subjudul t&amp;erkecil</translation>
    </message>
    <message>
        <source>Make the line a heading of the fourth level</source>
        <translation>Jadikan baris ini subjudul tingkat empat</translation>
    </message>
    <message>
        <source>Block &amp;quote</source>
        <translation>&amp;Kutipan</translation>
    </message>
    <message>
        <source>Bulle&amp;ted list</source>
        <translation>D&amp;aftar butir</translation>
    </message>
    <message>
        <source>Tab moves an item deeper, Return on an empty one ends the list</source>
        <translation>Tab memasukkan butir lebih dalam, Enter pada butir kosong mengakhiri daftar</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Daftar ber&amp;nomor</translation>
    </message>
    <message>
        <source>Numbers are kept in their order</source>
        <translation>Nomor selalu dijaga urutannya</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Meja</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Exports</source>
        <translation>&amp;Ekspor</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Se&amp;telan</translation>
    </message>
    <message>
        <source>&amp;Find an article</source>
        <translation>&amp;Cari artikel</translation>
    </message>
    <message>
        <source>Type part of a headline, a name or the text</source>
        <translation>Ketik sebagian judul, nama, atau naskah</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Kerangka</translation>
    </message>
    <message>
        <source>Show the headings of the story</source>
        <translation>Tampilkan judul-judul bagian dalam berita</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>K&amp;ata…</translation>
    </message>
    <message>
        <source>Put the cursor to a word by its number</source>
        <translation>Letakkan kursor pada kata menurut nomornya</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artikel &amp;berikutnya</translation>
    </message>
    <message>
        <source>P&amp;revious article</source>
        <translation>Artikel &amp;sebelumnya</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The version “{version}” was restored.</source>
        <translation>Versi “{version}” sudah dipulihkan.</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Pulihkan versi</translation>
    </message>
    <message>
        <source>The field “{field}” was taken back.</source>
        <translation>Bidang “{field}” sudah dikembalikan.</translation>
    </message>
    <message>
        <source>Take field back</source>
        <translation>Kembalikan bidang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan papan tombol</translation>
    </message>
    <message>
        <source>&amp;About Editorial Desk</source>
        <translation>&amp;Tentang Editorial Desk</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Only named and exported</source>
        <translation>Hanya yang bernama dan diekspor</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Beri nama…</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Pulihkan versi ini</translation>
    </message>
    <message>
        <source>No version has a name yet, and none was exported.</source>
        <translation>Belum ada versi yang diberi nama atau diekspor.</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>Belum ada versi.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Name version</source>
        <translation>Beri nama versi</translation>
    </message>
    <message>
        <source>A name makes this version easy to find.</source>
        <translation>Nama membuat versi ini mudah ditemukan.</translation>
    </message>
    <message>
        <source>Rename version</source>
        <translation>Ganti nama versi</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Hapus nama</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Bandingkan dengan versi sebelumnya</translation>
    </message>
    <message>
        <source>Show word by word what differs from the present</source>
        <translation>Tampilkan kata demi kata apa yang berbeda dari naskah sekarang</translation>
    </message>
</context>
<context>
    <name>InsertMenu</name>
    <message>
        <source>&amp;Photo in the text…</source>
        <translation>&amp;Foto dalam naskah…</translation>
    </message>
    <message>
        <source>Show one of the photos of the story at this place</source>
        <translation>Tampilkan salah satu foto artikel di tempat ini</translation>
    </message>
    <message>
        <source>&amp;Related article…</source>
        <translation>&amp;Artikel terkait…</translation>
    </message>
    <message>
        <source>Link to another article of the desk</source>
        <translation>Tautkan ke artikel lain di meja redaksi</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabel…</translation>
    </message>
    <message>
        <source>Tab goes from cell to cell</source>
        <translation>Tab berpindah dari sel ke sel</translation>
    </message>
    <message>
        <source>&amp;Horizontal rule</source>
        <translation>&amp;Garis mendatar</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Catatan kaki</translation>
    </message>
    <message>
        <source>Insert a footnote; at one, go to its other end</source>
        <translation>Sisipkan catatan kaki; pada catatan kaki, lompat ke pasangannya</translation>
    </message>
    <message>
        <source>&amp;Abbreviation…</source>
        <translation>&amp;Singkatan…</translation>
    </message>
    <message>
        <source>Say what an abbreviation means</source>
        <translation>Jelaskan kepanjangan sebuah singkatan</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diajukan</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Disunting</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap terbit</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Foto utama</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Di dalam naskah</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeri</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Berita terkait</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>Alamat kanonis</translation>
    </message>
    <message>
        <source>Search title</source>
        <translation>Judul pencarian</translation>
    </message>
    <message>
        <source>Search description</source>
        <translation>Deskripsi pencarian</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kept from the import</source>
        <translation>Disimpan dari impor</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Order of photos</source>
        <translation>Urutan foto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan foto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Pewarta foto</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Teks alt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Pangkasan</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>Uraian lengkap</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>Orang dalam foto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul berkas</translation>
    </message>
    <message>
        <source>Creator’s job title</source>
        <translation>Jabatan pembuat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Hak cipta</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Syarat pemakaian</translation>
    </message>
    <message>
        <source>Address of the rights</source>
        <translation>Alamat keterangan hak</translation>
    </message>
    <message>
        <source>Address of the licensor</source>
        <translation>Alamat pemberi lisensi</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Penulis keterangan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Nomor penugasan</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Tanggal pemotretan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kode negara</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Note on rights</source>
        <translation>Catatan hak</translation>
    </message>
    <message>
        <source>Digital source</source>
        <translation>Asal digital</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Penambangan data</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>Batasan lain</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>Sistem AI</translation>
    </message>
    <message>
        <source>Version of the AI system</source>
        <translation>Versi sistem AI</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Perintah (prompt)</translation>
    </message>
    <message>
        <source>Writer of the prompt</source>
        <translation>Penulis perintah</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Change link</source>
        <translation>Ubah tautan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Readers go to this address. A related article is better inserted as one.</source>
        <translation>Pembaca dibawa ke alamat ini. Artikel terkait lebih baik disisipkan sebagai artikel terkait.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Hapus tautan</translation>
    </message>
    <message>
        <source>A link needs an address.</source>
        <translation>Tautan memerlukan alamat.</translation>
    </message>
    <message>
        <source>An address has no spaces. Write %20 where one belongs.</source>
        <translation>Alamat tidak mengandung spasi. Tulis %20 bila memang ada spasi di sana.</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto:.</source>
        <translation>Alamat diawali https://, http://, atau mailto:.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Alamatnya terlalu panjang.</translation>
    </message>
    <message>
        <source>This address has no valid host, such as example.org.</source>
        <translation>Alamat ini tidak memuat nama host yang sah, misalnya example.org.</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Photo before</source>
        <translation>Foto sebelumnya</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto berikutnya</translation>
    </message>
    <message>
        <source>100 % (Z)</source>
        <translation>100 % (Z)</translation>
    </message>
    <message>
        <source>Back to the sheet (Space)</source>
        <translation>Kembali ke lembar kontak (Spasi)</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Belum ada keterangan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Editorial Desk</source>
        <translation>Editorial Desk</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>What changed in the text</source>
        <translation>Apa yang berubah dalam naskah</translation>
    </message>
    <message>
        <source>Take this passage back</source>
        <translation>Kembalikan bagian ini</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message numerus="yes">
        <source>· %n unchanged paragraph(s) ·</source>
        <translation>
            <numerusform>· %n alinea tidak berubah ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message numerus="yes">
        <source>Rate %n photo(s)</source>
        <translation>
            <numerusform>Nilai %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %n photo(s)</source>
        <translation>
            <numerusform>Warnai %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n photo(s)</source>
        <translation>
            <numerusform>Tolak %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n photo(s)</source>
        <translation>
            <numerusform>Terima kembali %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark photos</source>
        <translation>Tandai foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are selected. Marking all of them takes a while.</source>
        <translation>
            <numerusform>%n foto dipilih. Menandai semuanya butuh waktu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Tandai semua</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Just now</source>
        <translation>Baru saja</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} menit lalu</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Kemarin {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Besok {time}</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Orang tak dikenal</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Tambah “{name}”</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Reason to export it all the same (kept in the receipt)</source>
        <translation>Alasan tetap mengekspor (dicatat di tanda terima)</translation>
    </message>
    <message>
        <source>This must be mended before an export:</source>
        <translation>Ini harus dibenahi sebelum ekspor:</translation>
    </message>
    <message>
        <source>This should be mended before an export:</source>
        <translation>Ini sebaiknya dibenahi sebelum ekspor:</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Tidak ada yang menghalangi.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The desk cannot be opened</source>
        <translation>Meja redaksi tidak bisa dibuka</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>OutlineSection</name>
    <message>
        <source>No headings yet. A line that begins with ## becomes one.</source>
        <translation>Belum ada judul bagian. Baris yang diawali ## menjadi judul bagian.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Judul bagian</translation>
    </message>
</context>
<context>
    <name>OwnText</name>
    <message>
        <source>Back to the photo&apos;s</source>
        <translation>Kembali ke milik foto</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>In the dark</source>
        <translation>Tampilan gelap</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Selebar ruang yang ada</translation>
    </message>
    <message>
        <source>On a phone, {width} pixels</source>
        <translation>Di ponsel, {width} piksel</translation>
    </message>
    <message>
        <source>On a tablet, {width} pixels</source>
        <translation>Di tablet, {width} piksel</translation>
    </message>
    <message>
        <source>On a desktop, {width} pixels</source>
        <translation>Di komputer, {width} piksel</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Seperti dicetak</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Salin alamat tautan</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Cek</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Berita</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kerangka</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Crop…</source>
        <translation>Pangkas…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n foto dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type is ticked. Only ticked fields are written, to all of them.</source>
        <translation>Yang Anda ketik tercentang. Hanya isian yang dicentang yang ditulis, ke semua foto.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>The passage stands in the text already.</source>
        <translation>Bagian itu sudah ada dalam naskah.</translation>
    </message>
    <message>
        <source>The passage was taken back.</source>
        <translation>Bagian itu sudah dikembalikan.</translation>
    </message>
    <message>
        <source>The text there has changed since; the passage was put after it.</source>
        <translation>Naskah di tempat itu sudah berubah; bagian tadi diletakkan sesudahnya.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Reading what is pasted…</source>
        <translation>Membaca yang ditempel…</translation>
    </message>
    <message>
        <source>Paste photos</source>
        <translation>Tempel foto</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add an author</source>
        <translation>Tambah penulis</translation>
    </message>
    <message>
        <source>Add an editor</source>
        <translation>Tambah editor</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Ubah {field}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>As in a byline. Every version that is stored here says that you wrote it.</source>
        <translation>Seperti di byline. Setiap versi yang tersimpan di sini mencatat Anda sebagai penulisnya.</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <translation>Ubah siapa yang bekerja di sini</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Tambah {name}</translation>
    </message>
    <message>
        <source>This laptop now writes as {name}.</source>
        <translation>Laptop ini kini menulis sebagai {name}.</translation>
    </message>
</context>
<context>
    <name>PhotoBringing</name>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Tidak ada gambar di papan klip.</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto ({patterns})</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Tambah foto</translation>
    </message>
    <message>
        <source>Add the photos of a folder</source>
        <translation>Tambah foto dari folder</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Pantau folder</translation>
    </message>
    <message>
        <source>New pictures in {folder} are brought in from now on, while the program runs.</source>
        <translation>Mulai sekarang gambar baru di {folder} dimasukkan selama program berjalan.</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Pantau folder…</translation>
    </message>
    <message>
        <source>&amp;Watch {folder}</source>
        <translation>&amp;Pantau {folder}</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Perincian…</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>It is shown after the paragraph with the cursor.</source>
        <translation>Foto ditampilkan sesudah paragraf tempat kursor berada.</translation>
    </message>
    <message>
        <source>Photo in the text</source>
        <translation>Foto dalam naskah</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Tambah foto…</translation>
    </message>
    <message>
        <source>Choose from Photos…</source>
        <translation>Pilih dari Foto…</translation>
    </message>
</context>
<context>
    <name>PhotoDrop</name>
    <message numerus="yes">
        <source>%n photo(s) attached.</source>
        <translation>
            <numerusform>%n foto terpasang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>The story shows what was chosen already.</source>
        <translation>Foto yang dipilih sudah tampil di artikel ini.</translation>
    </message>
    <message>
        <source>Attach photos</source>
        <translation>Pasang foto</translation>
    </message>
</context>
<context>
    <name>PhotoForm</name>
    <message>
        <source>What the photo shows: who, what, where</source>
        <translation>Apa yang tampak di foto: siapa, apa, di mana</translation>
    </message>
    <message>
        <source>Agency or photographer</source>
        <translation>Kantor berita atau pewarta foto</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Pewarta foto</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Bagi yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>Caption for this story only</source>
        <translation>Keterangan khusus berita ini</translation>
    </message>
    <message>
        <source>Own caption</source>
        <translation>Keterangan khusus</translation>
    </message>
    <message>
        <source>Alt text for this story only</source>
        <translation>Teks alt khusus berita ini</translation>
    </message>
    <message>
        <source>Own alt text</source>
        <translation>Teks alt khusus</translation>
    </message>
    <message>
        <source>Credit and creator belong to the photo and change in every story.</source>
        <translation>Kredit dan pembuat melekat pada foto dan berubah di semua berita.</translation>
    </message>
    <message>
        <source>Edit in Photos</source>
        <translation>Sunting di Foto</translation>
    </message>
    <message>
        <source>Change copyright, source, terms and all other fields</source>
        <translation>Ubah hak cipta, sumber, ketentuan, dan semua isian lain</translation>
    </message>
    <message>
        <source>Copyright: {text}</source>
        <translation>Hak cipta: {text}</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Sumber: {text}</translation>
    </message>
    <message>
        <source>Terms: {text}</source>
        <translation>Syarat: {text}</translation>
    </message>
</context>
<context>
    <name>PhotoGiving</name>
    <message>
        <source>Lead photo, others in the text</source>
        <translation>Foto utama, lainnya di teks</translation>
    </message>
    <message>
        <source>Lead photo, others in the gallery</source>
        <translation>Foto utama, lainnya di galeri</translation>
    </message>
    <message>
        <source>New lead photo</source>
        <translation>Foto utama baru</translation>
    </message>
    <message>
        <source>Instead of the lead photo</source>
        <translation>Menggantikan foto utama</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Add photos</source>
        <translation>Tambah foto</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto ({patterns})</translation>
    </message>
    <message>
        <source>There are no photos in the folder.</source>
        <translation>Tidak ada foto di folder itu.</translation>
    </message>
    <message>
        <source>Attaching photo {number} of {total}…</source>
        <translation>Melampirkan foto {number} dari {total}…</translation>
    </message>
    <message>
        <source>Attaching the photo…</source>
        <translation>Melampirkan foto…</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Lampirkan foto</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were refused.</source>
        <translation>
            <numerusform>%n berkas lain juga ditolak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached. Caption and credit come next.</source>
        <translation>
            <numerusform>%n foto terlampir. Berikutnya keterangan dan kredit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos of the story</source>
        <translation>Foto berita ini</translation>
    </message>
</context>
<context>
    <name>PhotoMarks</name>
    <message numerus="yes">
        <source>%n photo(s) left the text and stay with the story: {photos}</source>
        <translation>
            <numerusform>%n foto keluar dari teks, tetapi tetap milik berita: {photos}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Add photos…</source>
        <translation>Tambah foto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n photo(s)</source>
        <translation>
            <numerusform>Pasang %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Pasang</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Belum ada foto</translation>
    </message>
    <message>
        <source>Pictures that are added to a story are kept here for all others.</source>
        <translation>Gambar yang ditambahkan ke satu artikel tersimpan di sini untuk semua artikel lain.</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Tidak ada foto yang cocok</translation>
    </message>
    <message>
        <source>Each word must begin a word of the photo&apos;s texts or of its file name.</source>
        <translation>Setiap kata harus mengawali kata dalam teks foto atau nama berkasnya.</translation>
    </message>
    <message>
        <source>Choose from Photos</source>
        <translation>Pilih dari Foto</translation>
    </message>
    <message>
        <source>Search captions, credits, names, places</source>
        <translation>Cari keterangan, kredit, nama, tempat</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Cari foto</translation>
    </message>
    <message>
        <source>What the photos are for</source>
        <translation>Kegunaan foto</translation>
    </message>
    <message>
        <source>Return or a double click takes what is chosen</source>
        <translation>Enter atau klik ganda mengambil yang dipilih</translation>
    </message>
</context>
<context>
    <name>PhotoSwap</name>
    <message>
        <source>Swap the photo</source>
        <translation>Ganti foto</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto ({patterns})</translation>
    </message>
    <message>
        <source>Swap photo</source>
        <translation>Ganti foto</translation>
    </message>
    <message>
        <source>The photo is swapped, without the old crops and alt text. Read the caption.</source>
        <translation>Foto diganti, tanpa pangkasan dan teks alt yang lama. Baca lagi keterangannya.</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>caption</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>kredit</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>teks alt</translation>
    </message>
    <message>
        <source>Needs {what}</source>
        <translation>Perlu {what}</translation>
    </message>
    <message>
        <source>{count} of 5 stars</source>
        <translation>{count} dari 5 bintang</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Tanpa warna</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Kelabu</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Boleh dipakai</translation>
    </message>
    <message>
        <source>Editorial only</source>
        <translation>Hanya redaksional</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Tanya dahulu</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Jangan dipakai</translation>
    </message>
    <message>
        <source>Stories that use it: {count}</source>
        <translation>Berita yang memakainya: {count}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Crops not looked at</source>
        <translation>Potongan belum dilihat</translation>
    </message>
    <message>
        <source>The file&apos;s own texts disagree</source>
        <translation>Teks di dalam berkas saling berbeda</translation>
    </message>
</context>
<context>
    <name>PhotosRoom</name>
    <message>
        <source>Choose a photo to write its caption.</source>
        <translation>Pilih foto untuk menulis keterangannya.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} dari {count}</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Belum ada foto</translation>
    </message>
    <message>
        <source>Drop a card, a folder or pictures here. Pictures of articles come here too.</source>
        <translation>Jatuhkan kartu, folder, atau gambar di sini. Gambar artikel juga masuk ke sini.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Tambah foto…</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Tidak ada foto yang cocok</translation>
    </message>
    <message>
        <source>{count} photos are selected. Captions can be written for at most {most} at once: select fewer.</source>
        <translation>{count} foto dipilih. Keterangan dapat ditulis untuk paling banyak {most} foto sekaligus: pilih lebih sedikit.</translation>
    </message>
    <message>
        <source>A photo must fit every filter, and each word must begin a word of its texts or of its file name.</source>
        <translation>Foto harus cocok dengan setiap saringan, dan setiap kata harus mengawali kata dalam teks foto atau nama berkasnya.</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Tampilkan semua foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Add photos…</source>
        <translation>Tambah foto…</translation>
    </message>
    <message>
        <source>Choose from Photos…</source>
        <translation>Pilih dari Foto…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Masukkan ke naskah</translation>
    </message>
    <message>
        <source>Swap for another file…</source>
        <translation>Ganti dengan berkas lain…</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Pangkas…</translation>
    </message>
    <message>
        <source>Take out of the story</source>
        <translation>Keluarkan dari berita</translation>
    </message>
    <message>
        <source>Drop pictures anywhere on the story, paste or choose them.</source>
        <translation>Jatuhkan gambar di mana saja pada berita, tempel, atau pilih.</translation>
    </message>
    <message>
        <source>Change photo texts</source>
        <translation>Ubah teks foto</translation>
    </message>
    <message>
        <source>Own text for this story</source>
        <translation>Teks khusus untuk berita ini</translation>
    </message>
    <message>
        <source>Back to the photo&apos;s text</source>
        <translation>Kembali ke teks milik foto</translation>
    </message>
    <message>
        <source>Change role of photo</source>
        <translation>Ubah peran foto</translation>
    </message>
    <message>
        <source>Reorder photos</source>
        <translation>Urutkan foto</translation>
    </message>
    <message>
        <source>Take photo out</source>
        <translation>Keluarkan foto</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The original of this photo is not here or cannot be drawn.</source>
        <translation>Berkas asli foto ini tidak ada di sini atau tidak dapat digambar.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
</context>
<context>
    <name>PresetTile</name>
    <message>
        <source>Free</source>
        <translation>Bebas</translation>
    </message>
    <message>
        <source>Too small: {width} of {wanted} px</source>
        <translation>Terlalu kecil: {width} dari {wanted} px</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Belum dilihat</translation>
    </message>
    <message>
        <source>Own crop for this story</source>
        <translation>Pangkasan khusus berita ini</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>Nothing changes: the photos say this already.</source>
        <translation>Tidak ada yang berubah: foto sudah berisi ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) change.</source>
        <translation>
            <numerusform>%n foto berubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation>
            <numerusform>%n tetap seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are not listed.</source>
        <translation>
            <numerusform>%n perubahan lain tidak ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows the code {codes}; it would stay in the text.</source>
        <translation>Kode {codes} tidak dikenal; tulisannya akan tetap di dalam teks.</translation>
    </message>
    <message>
        <source>There is no variable {names}; it would stay in the text.</source>
        <translation>Tidak ada variabel {names}; tulisannya akan tetap di dalam teks.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have no value for {name}.</source>
        <translation>
            <numerusform>%n foto tidak punya isian untuk {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Caption %n photo(s)</source>
        <translation>
            <numerusform>Beri keterangan %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) captioned.</source>
        <translation>
            <numerusform>%n foto sudah diberi keterangan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply “{name}” to %n photo(s)</source>
        <translation>
            <numerusform>Terapkan “{name}” ke %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo(s)</source>
        <translation>
            <numerusform>Ubah %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>How fields are written</source>
        <translation>Cara isian ditulis</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Simplified preview: the words and pictures, not the design.</source>
        <translation>Pratinjau sederhana: kata dan gambar, tanpa tata letak.</translation>
    </message>
    <message>
        <source>The page cannot be shown: its process keeps ending. You can go on writing.</source>
        <translation>Halaman tidak dapat ditampilkan: prosesnya terus berhenti. Anda tetap dapat menulis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Page preview</source>
        <translation>Pratinjau halaman</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Halaman sedang dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Halaman tidak dapat dicetak.</translation>
    </message>
    <message>
        <source>The page is in {file}.</source>
        <translation>Halaman ada di {file}.</translation>
    </message>
    <message>
        <source>The page could not be written into {file}.</source>
        <translation>Halaman tidak dapat ditulis ke {file}.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Pictures that are here already</source>
        <translation>Gambar yang sudah masuk</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Leave the rest; what is here already stays</source>
        <translation>Tinggalkan sisanya; yang sudah masuk tetap ada</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Mencari gambar…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} dari {total} gambar</translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n sudah ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n ditolak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationPage</name>
    <message>
        <source>Show links for sharing on the page</source>
        <translation>Tampilkan tautan berbagi di halaman</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Change the publication</source>
        <translation>Ubah publikasi</translation>
    </message>
    <message>
        <source>The publication is stored.</source>
        <translation>Publikasi tersimpan.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Alamat situs</translation>
    </message>
    <message>
        <source>Links to related stories and the canonical address begin with it.</source>
        <translation>Tautan berita terkait dan alamat kanonis diawali dengannya.</translation>
    </message>
    <message>
        <source>Address of photos</source>
        <translation>Alamat foto</translation>
    </message>
    <message>
        <source>Where exported photos will lie.</source>
        <translation>Tempat foto hasil ekspor akan berada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Of articles that name none.</source>
        <translation>Untuk artikel yang tidak menyebutnya.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Times without an offset are in it, and so are exported ones.</source>
        <translation>Waktu tanpa selisih zona memakainya, begitu juga waktu hasil ekspor.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>One a line, in their order.</source>
        <translation>Satu per baris, menurut urutannya.</translation>
    </message>
    <message>
        <source>House words</source>
        <translation>Kata redaksi</translation>
    </message>
    <message>
        <source>One a line; they are spelt right whatever a dictionary says.</source>
        <translation>Satu per baris; ejaannya benar apa pun kata kamus.</translation>
    </message>
    <message>
        <source>Words a story</source>
        <translation>Kata per berita</translation>
    </message>
    <message>
        <source>What a story of a section should have; shown while it is written.</source>
        <translation>Panjang berita yang diharapkan di tiap rubrik; tampil saat menulis.</translation>
    </message>
    <message>
        <source>Share row</source>
        <translation>Baris berbagi</translation>
    </message>
    <message>
        <source>Crop presets</source>
        <translation>Ukuran pangkasan</translation>
    </message>
    <message>
        <source>One a line: a ratio or “free”, before it a name if you like, after it widths in pixels, for example: portrait 4:5 1080/600. Without lines: the usual ones.</source>
        <translation>Satu per baris: rasio atau “free”, boleh didahului nama, lalu lebar dalam piksel, misalnya: potret 4:5 1080/600. Tanpa baris: yang lazim.</translation>
    </message>
    <message>
        <source>Shape of photos</source>
        <translation>Bentuk foto</translation>
    </message>
    <message>
        <source>How the page crops a photo by its place in the story.</source>
        <translation>Cara halaman memangkas foto menurut tempatnya dalam berita.</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Kata baku</translation>
    </message>
    <message>
        <source>What the page says around the story, in the language of the article.</source>
        <translation>Kata-kata halaman di sekitar berita, dalam bahasa artikel.</translation>
    </message>
    <message>
        <source>Abbreviations while typing</source>
        <translation>Singkatan saat mengetik</translation>
    </message>
    <message>
        <source>Typed in a story with a space or a mark after it, each becomes its words.</source>
        <translation>Diketik dalam naskah lalu diikuti spasi atau tanda baca, setiap singkatan berubah menjadi kata-katanya.</translation>
    </message>
    <message>
        <source>House values of photos</source>
        <translation>Isian tetap untuk foto</translation>
    </message>
    <message>
        <source>One a line; offered while these fields are filled.</source>
        <translation>Satu per baris; ditawarkan saat isian ini diisi.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
</context>
<context>
    <name>ReceiptDelegate</name>
    <message numerus="yes">
        <source>%n check(s) overridden</source>
        <translation>
            <numerusform>%n pemeriksaan dilewati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Show what was typed since</source>
        <translation>Tampilkan yang diketik sejak itu</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Recovered: the desk ended unexpectedly at {time}. What you had typed is here.</source>
        <translation>Dipulihkan: meja redaksi terhenti tak terduga pada {time}. Yang sempat Anda ketik ada di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are new since the version of {time}.</source>
        <translation>
            <numerusform>%n kata baru sejak versi {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedDialog</name>
    <message>
        <source>The link follows the article, also when its address changes.</source>
        <translation>Tautan ini mengikuti artikelnya, juga bila alamatnya berubah.</translation>
    </message>
    <message>
        <source>Related article</source>
        <translation>Artikel terkait</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>Part of a headline, a name or the text</source>
        <translation>Bagian dari judul, nama, atau isi naskah</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Cari artikel</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Artikel yang ditemukan</translation>
    </message>
    <message>
        <source>No other article is found.</source>
        <translation>Tidak ada artikel lain yang ditemukan.</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>Headline or address</source>
        <translation>Judul atau alamat</translation>
    </message>
    <message>
        <source>Add a related story</source>
        <translation>Tambah berita terkait</translation>
    </message>
    <message>
        <source>Delete takes a story off</source>
        <translation>Tombol Delete melepas berita</translation>
    </message>
    <message>
        <source>Change related stories</source>
        <translation>Ubah berita terkait</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>The picture is there</source>
        <translation>Fotonya sudah ada</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Tarik permintaan</translation>
    </message>
    <message>
        <source>Answered: {photos}</source>
        <translation>Terjawab: {photos}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation>Paling lambat {time}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Diminta</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Ask for a picture…</source>
        <translation>Minta foto…</translation>
    </message>
    <message>
        <source>Ask for a picture</source>
        <translation>Minta foto</translation>
    </message>
    <message>
        <source>Picture is there</source>
        <translation>Foto sudah ada</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Tarik permintaan</translation>
    </message>
</context>
<context>
    <name>RolePresets</name>
    <message>
        <source>Whole picture</source>
        <translation>Gambar utuh</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artikel baru</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Mengimpor {file}…</translation>
    </message>
    <message>
        <source>Imported: {headline}</source>
        <translation>Diimpor: {headline}</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Impor artikel</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Artikel ({patterns})</translation>
    </message>
    <message>
        <source>Bringing in the sample newsroom…</source>
        <translation>Memasukkan redaksi contoh…</translation>
    </message>
    <message numerus="yes">
        <source>%n sample article(s) are on the desk.</source>
        <translation>
            <numerusform>%n artikel contoh ada di meja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will leave the list. Undo brings them back.</source>
        <translation>
            <numerusform>%n artikel akan keluar dari daftar. Urungkan mengembalikannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Hapus artikel</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the type</source>
        <translation>Contoh huruf</translation>
    </message>
    <message>
        <source>The rain began before dawn. By noon the river stood at the doors of the market, and the traders carried what they could up the stairs.
Nobody was hurt, the mayor said.</source>
        <translation>Hujan turun sebelum fajar. Menjelang siang sungai sudah sampai di pintu pasar, dan para pedagang mengangkut dagangannya ke lantai atas.
Tidak ada korban luka, kata wali kota.</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versi</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined by the program</source>
        <translation>Digabung oleh program</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Laptop ini</translation>
    </message>
    <message>
        <source>Another laptop ({id})</source>
        <translation>Laptop lain ({id})</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>{fields} and {count} more</source>
        <translation>{fields} dan {count} lagi</translation>
    </message>
    <message>
        <source>Exported {time} as {target}</source>
        <translation>Diekspor {time} sebagai {target}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Naskah sekarang</translation>
    </message>
    <message>
        <source>Exported: {target}</source>
        <translation>Diekspor: {target}</translation>
    </message>
    <message>
        <source>Versions joined</source>
        <translation>Versi digabung</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The settings cannot be saved to {file} ({reason}). They hold until the window is closed.</source>
        <translation>Setelan tidak bisa disimpan ke {file} ({reason}). Setelan berlaku sampai jendela ditutup.</translation>
    </message>
    <message>
        <source>The text holds half a character that no file can store. Type it again.</source>
        <translation>Naskah memuat separuh karakter yang tidak bisa disimpan di berkas. Ketik ulang.</translation>
    </message>
    <message>
        <source>The front matter cannot be read at line {line}. It must be “name: value” lines between two “---” lines; put a value that holds “: ” in quotes.</source>
        <translation>Front matter tidak terbaca di baris {line}. Isinya harus baris “nama: nilai” di antara dua baris “---”; beri tanda kutip pada nilai yang memuat “: ”.</translation>
    </message>
    <message>
        <source>The front matter is longer than {most} characters. Move its text into the body.</source>
        <translation>Front matter lebih dari {most} karakter. Pindahkan teksnya ke naskah.</translation>
    </message>
    <message>
        <source>The front matter nests more than {most} levels at line {line}. Make it flatter.</source>
        <translation>Front matter bersarang lebih dari {most} tingkat di baris {line}. Buat lebih datar.</translation>
    </message>
    <message>
        <source>The front matter uses an anchor or alias (“&amp;” or “*”) at line {line}. Write the value itself, in quotes when it begins with such a sign.</source>
        <translation>Front matter memakai jangkar atau alias (“&amp;” atau “*”) di baris {line}. Tulis nilainya langsung, beri tanda kutip bila diawali tanda itu.</translation>
    </message>
    <message>
        <source>“{field}” stands twice in the front matter, again at line {line}. Remove one.</source>
        <translation>“{field}” ada dua kali di front matter, lagi di baris {line}. Hapus salah satu.</translation>
    </message>
    <message>
        <source>The section at line {line} is not text. Write one name, a number in quotes.</source>
        <translation>Rubrik di baris {line} bukan teks. Tulis satu nama; angka harus dalam tanda kutip.</translation>
    </message>
    <message>
        <source>“{field}” at line {line} must be one text, not a list or a table.</source>
        <translation>“{field}” di baris {line} harus satu teks, bukan daftar atau tabel.</translation>
    </message>
    <message>
        <source>“{field}” at line {line} must be a list of texts, such as [one, two].</source>
        <translation>“{field}” di baris {line} harus berupa daftar teks, misalnya [satu, dua].</translation>
    </message>
    <message>
        <source>“{text}” ({field}, line {line}) is no time. Write it like 2025-03-03T10:00:00+07:00.</source>
        <translation>“{text}” ({field}, baris {line}) bukan waktu. Tulis seperti 2025-03-03T10:00:00+07:00.</translation>
    </message>
    <message>
        <source>“{text}” (line {line}) is no status. Choose one of: {choices}.</source>
        <translation>“{text}” (baris {line}) bukan status. Pilih salah satu: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” (line {line}) is no role of a photo. Choose one of: {choices}.</source>
        <translation>“{text}” (baris {line}) bukan peran foto. Pilih salah satu: {choices}.</translation>
    </message>
    <message>
        <source>The related article at line {line} must be an address, an id, a headline, or a table of these.</source>
        <translation>Artikel terkait di baris {line} harus berupa alamat, id, judul, atau tabel berisi itu.</translation>
    </message>
    <message>
        <source>The photo at line {line} must be a file name or a table with “file”, “caption” and so on.</source>
        <translation>Foto di baris {line} harus berupa nama berkas atau tabel dengan “file”, “caption”, dan seterusnya.</translation>
    </message>
    <message>
        <source>The photo at line {line} needs the name of a file in the article file&apos;s folder, not “{text}”.</source>
        <translation>Foto di baris {line} perlu nama berkas di folder berkas artikel, bukan “{text}”.</translation>
    </message>
    <message>
        <source>Packages cannot be written to “{path}”. Name a folder that you may write to.</source>
        <translation>Paket tidak bisa ditulis ke “{path}”. Sebut folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>“{path}” is there already and is no package of this article. Move it away, or export to another folder.</source>
        <translation>“{path}” sudah ada dan bukan paket artikel ini. Pindahkan, atau ekspor ke folder lain.</translation>
    </message>
    <message>
        <source>“{path}” holds files that the desk did not write: {names}. Move them away, or export to another folder.</source>
        <translation>“{path}” memuat berkas yang tidak ditulis program ini: {names}. Pindahkan, atau ekspor ke folder lain.</translation>
    </message>
    <message>
        <source>There is no room left in “{path}”. Free some, then export again.</source>
        <translation>Tidak ada ruang lagi di “{path}”. Kosongkan sebagian, lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>The package could not be written to “{path}” ({reason}). Check the disk, then export again.</source>
        <translation>Paket tidak bisa ditulis ke “{path}” ({reason}). Periksa disk, lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>“{file}” could not be read back as it was written ({problem}). The package was not exported; check the disk, then export again.</source>
        <translation>“{file}” tidak terbaca kembali seperti saat ditulis ({problem}). Paket tidak diekspor; periksa disk, lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>There is no document “{id}” in the store.</source>
        <translation>Tidak ada dokumen “{id}” di penyimpanan.</translation>
    </message>
    <message>
        <source>There is no store in “{folder}”. Check the folder, or leave --store out.</source>
        <translation>Tidak ada penyimpanan di “{folder}”. Periksa foldernya, atau hilangkan --store.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be the folder of a store. Choose another folder.</source>
        <translation>“{folder}” tidak bisa menjadi folder penyimpanan. Pilih folder lain.</translation>
    </message>
    <message>
        <source>“{folder}” holds a file desk.db that is no store of this program; it was left alone. Choose another folder.</source>
        <translation>“{folder}” memuat berkas desk.db yang bukan penyimpanan program ini; berkas itu tidak disentuh. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The store in “{folder}” was written by a newer version (schema {version}, this one knows {known}); it was left alone. Update the program.</source>
        <translation>Penyimpanan di “{folder}” ditulis versi yang lebih baru (skema {version}, versi ini mengenal {known}); tidak ada yang disentuh. Perbarui programnya.</translation>
    </message>
    <message>
        <source>The store in “{folder}” was written by an older version. Open it with the desk first.</source>
        <translation>Penyimpanan di “{folder}” ditulis versi yang lebih lama. Buka dulu dengan program ini.</translation>
    </message>
    <message>
        <source>The store in “{folder}” is damaged. Restore the newest backup into a new folder, or run “desk verify --rebuild”.</source>
        <translation>Penyimpanan di “{folder}” rusak. Pulihkan cadangan terbaru ke folder baru, atau jalankan “desk verify --rebuild”.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”. Mend its permissions, or choose another folder.</source>
        <translation>“{folder}” tidak bisa ditulisi. Benahi izinnya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>There is no room left where “{folder}” lies; nothing was changed. Free some space, then try again.</source>
        <translation>Tidak ada ruang lagi di tempat “{folder}” berada; tidak ada yang berubah. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The store in “{folder}” is busy with another program&apos;s work. Try again in a moment.</source>
        <translation>Penyimpanan di “{folder}” sedang dipakai program lain. Coba lagi sebentar.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” fails or takes no more data; nothing was changed. Check the disk, then try again.</source>
        <translation>Disk tempat “{folder}” bermasalah atau tidak menerima data lagi; tidak ada yang berubah. Periksa disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The store in “{folder}” was moved or replaced while it was open. Close the desk and open it again.</source>
        <translation>Penyimpanan di “{folder}” dipindahkan atau diganti selagi terbuka. Tutup program lalu buka lagi.</translation>
    </message>
    <message>
        <source>“{file}” is no name of an original in the store.</source>
        <translation>“{file}” bukan nama berkas asli di penyimpanan.</translation>
    </message>
    <message>
        <source>“{file}” changed while it was read. Try again.</source>
        <translation>“{file}” berubah selagi dibaca. Coba lagi.</translation>
    </message>
    <message>
        <source>The store lies on a network folder, where a lost connection can damage it. Move it to a disk of this computer and pass backups on instead.</source>
        <translation>Penyimpanan ada di folder jaringan; sambungan yang putus bisa merusaknya. Pindahkan ke disk komputer ini dan edarkan cadangannya saja.</translation>
    </message>
    <message>
        <source>The store lies in a folder that a cloud program copies, which can damage it. Move it elsewhere and pass backups on instead.</source>
        <translation>Penyimpanan ada di folder yang disalin program awan; itu bisa merusaknya. Pindahkan ke tempat lain dan edarkan cadangannya saja.</translation>
    </message>
    <message>
        <source>“{file}” exists and is no backup; it was left alone. Choose another name.</source>
        <translation>“{file}” sudah ada dan bukan cadangan; berkas itu tidak disentuh. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“{file}” was written, but {count} photos are missing or damaged in the store. Run “desk verify” to see which.</source>
        <translation>“{file}” sudah ditulis, tetapi {count} foto hilang atau rusak di penyimpanan. Jalankan “desk verify” untuk melihat yang mana.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written. Choose another folder.</source>
        <translation>“{file}” tidak bisa ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name.</source>
        <translation>Tidak ada berkas “{file}”. Periksa namanya.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that it is a file and that you may read it.</source>
        <translation>“{file}” tidak bisa dibaca. Pastikan itu berkas dan boleh Anda baca.</translation>
    </message>
    <message>
        <source>“{file}” is no backup of this program. Choose a file that “desk backup” wrote.</source>
        <translation>“{file}” bukan cadangan program ini. Pilih berkas yang ditulis “desk backup”.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version. Update the program.</source>
        <translation>“{file}” ditulis versi yang lebih baru. Perbarui programnya.</translation>
    </message>
    <message>
        <source>The backup “{file}” is damaged; nothing was restored. Use another one.</source>
        <translation>Cadangan “{file}” rusak; tidak ada yang dipulihkan. Gunakan cadangan lain.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty; nothing was restored. Choose a new folder.</source>
        <translation>“{folder}” tidak kosong; tidak ada yang dipulihkan. Pilih folder baru.</translation>
    </message>
    <message>
        <source>“{folder}” is no folder; nothing was restored. Choose a new folder.</source>
        <translation>“{folder}” bukan folder; tidak ada yang dipulihkan. Pilih folder baru.</translation>
    </message>
    <message>
        <source>The database file is damaged: {reason}. Restore a backup.</source>
        <translation>Berkas basis data rusak: {reason}. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>A row of the table {table} (number {row}) names a missing {target}. Restore a backup.</source>
        <translation>Sebuah baris tabel {table} (nomor {row}) merujuk {target} yang tidak ada. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The document {document} has no revision. Restore a backup.</source>
        <translation>Dokumen {document} tidak punya revisi. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>Revision {revision} of document {document} is damaged. Restore a backup.</source>
        <translation>Revisi {revision} dari dokumen {document} rusak. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>What is kept beside revision {revision} of document {document} contradicts it. Restore a backup.</source>
        <translation>Catatan di samping revisi {revision} dari dokumen {document} bertentangan dengannya. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>Revision {revision} of document {document} is not later than its parents. Restore a backup.</source>
        <translation>Revisi {revision} dari dokumen {document} tidak lebih baru dari induknya. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>Revision {revision} is packed against one that may not carry it. Restore a backup.</source>
        <translation>Revisi {revision} dimampatkan terhadap revisi yang tidak boleh membawanya. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The table {table} is out of date for document {document}. Run “desk verify --rebuild”.</source>
        <translation>Tabel {table} sudah usang untuk dokumen {document}. Jalankan “desk verify --rebuild”.</translation>
    </message>
    <message>
        <source>The table {table} has {count} rows of unknown documents. Run “desk verify --rebuild”.</source>
        <translation>Tabel {table} memuat {count} baris dari dokumen tak dikenal. Jalankan “desk verify --rebuild”.</translation>
    </message>
    <message>
        <source>The search index does not fit the texts. Run “desk verify --rebuild”.</source>
        <translation>Indeks pencarian tidak cocok dengan naskah. Jalankan “desk verify --rebuild”.</translation>
    </message>
    <message>
        <source>The photo file {file} is missing. Attach the photo again, or copy it from a backup.</source>
        <translation>Berkas foto {file} tidak ada. Lampirkan fotonya lagi, atau salin dari cadangan.</translation>
    </message>
    <message>
        <source>The photo file {file} is damaged. Attach the photo again, or copy it from a backup.</source>
        <translation>Berkas foto {file} rusak. Lampirkan fotonya lagi, atau salin dari cadangan.</translation>
    </message>
    <message>
        <source>Revision {revision} is damaged. Run “desk verify”, then restore a backup.</source>
        <translation>Revisi {revision} rusak. Jalankan “desk verify”, lalu pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The text takes too long to show. Look for a long row of brackets or asterisks in it, and shorten it.</source>
        <translation>Naskah terlalu lama ditampilkan. Cari deretan panjang tanda kurung atau bintang di dalamnya, lalu pendekkan.</translation>
    </message>
    <message>
        <source>The text cannot be shown: its lists or quotations are nested too deeply. Make them simpler.</source>
        <translation>Naskah tidak bisa ditampilkan: daftar atau kutipannya bersarang terlalu dalam. Sederhanakan.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (line {line}). Save it as UTF-8, then try again.</source>
        <translation>{file} bukan teks UTF-8 (baris {line}). Simpan sebagai UTF-8, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{file} is not a text. Choose a text file in UTF-8.</source>
        <translation>{file} bukan teks. Pilih berkas teks dalam UTF-8.</translation>
    </message>
    <message>
        <source>The page cannot be read as an article. Copy its text into a .txt or .md file, and import that.</source>
        <translation>Halaman itu tidak terbaca sebagai artikel. Salin teksnya ke berkas .txt atau .md, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>There is no article “{id}”. “desk list” shows those there are.</source>
        <translation>Tidak ada artikel “{id}”. “desk list” menampilkan yang ada.</translation>
    </message>
    <message>
        <source>“{text}” means several articles: {candidates}. Give more of the id.</source>
        <translation>“{text}” cocok dengan beberapa artikel: {candidates}. Tulis id lebih panjang.</translation>
    </message>
    <message>
        <source>There is no photo “{id}” in the store.</source>
        <translation>Tidak ada foto “{id}” di penyimpanan.</translation>
    </message>
    <message>
        <source>“{text}” means several photos: {candidates}. Give more of the id.</source>
        <translation>“{text}” cocok dengan beberapa foto: {candidates}. Tulis id lebih panjang.</translation>
    </message>
    <message>
        <source>“{text}” is no crop preset. Write a ratio such as 16:9, a name and a ratio, or “{free}”; after it the widths, such as 1080/600, unless they are the usual ones.</source>
        <translation>“{text}” bukan bentuk pangkasan. Tulis rasio seperti 16:9, nama dan rasio, atau “{free}”; sesudahnya lebar, seperti 1080/600, kecuali lebar yang biasa.</translation>
    </message>
    <message>
        <source>The article has no photo “{photo}”. “desk show” lists those it has.</source>
        <translation>Artikel ini tidak punya foto “{photo}”. “desk show” menampilkan yang ada.</translation>
    </message>
    <message>
        <source>The photo is known with another credit line, which was kept.</source>
        <translation>Foto ini sudah ada dengan kredit lain, dan kredit itu dipertahankan.</translation>
    </message>
    <message>
        <source>Say in a few words what the picture should show.</source>
        <translation>Tulis singkat apa yang harus terlihat pada foto.</translation>
    </message>
    <message>
        <source>There is no picture request “{id}”.</source>
        <translation>Tidak ada permintaan foto “{id}”.</translation>
    </message>
    <message>
        <source>“{text}” is no regular expression ({reason}). Mend it, or switch the expression off.</source>
        <translation>“{text}” bukan ekspresi reguler ({reason}). Perbaiki, atau matikan ekspresi reguler.</translation>
    </message>
    <message>
        <source>“{text}” takes too long to find. Use fewer stars and plus signs inside each other.</source>
        <translation>“{text}” terlalu lama dicari. Kurangi tanda bintang dan plus yang bersarang.</translation>
    </message>
    <message>
        <source>“{text}” names a group that the expression does not have. Count its round brackets.</source>
        <translation>“{text}” menyebut grup yang tidak ada di ekspresi itu. Hitung tanda kurungnya.</translation>
    </message>
    <message>
        <source>The spelling could not be checked. It is tried again with your next words; start the desk anew if this sentence comes back.</source>
        <translation>Ejaan tidak dapat diperiksa. Pemeriksaan diulang pada kata-kata Anda berikutnya; buka kembali desk jika kalimat ini muncul lagi.</translation>
    </message>
    <message>
        <source>What you pasted is too large or too deeply nested to keep its formatting; its plain text is here.</source>
        <translation>Yang Anda tempel terlalu besar atau terlalu bertingkat sehingga formatnya tidak dapat dipertahankan; teks polosnya ada di sini.</translation>
    </message>
    <message>
        <source>What you pasted is longer than any story. Save it as a file, then import that.</source>
        <translation>Yang Anda tempel lebih panjang daripada naskah apa pun. Simpan sebagai berkas, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>What you pasted has {count} characters in one row. Break it up where it was copied, then paste it again.</source>
        <translation>Yang Anda tempel berisi {count} karakter dalam satu deret. Pisahkan di sumbernya, lalu tempel lagi.</translation>
    </message>
    <message>
        <source>Two versions of {id} disagree. Settle them in the window, or choose one of “desk log” with “desk restore-revision”.</source>
        <translation>Dua versi {id} berselisih. Selesaikan di jendela, atau pilih salah satu dari “desk log” dengan “desk restore-revision”.</translation>
    </message>
    <message>
        <source>There is no person “{id}” at this desk.</source>
        <translation>Tidak ada orang “{id}” di meja redaksi ini.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Orang perlu nama.</translation>
    </message>
    <message>
        <source>There is no publication “{id}” in the store.</source>
        <translation>Tidak ada publikasi “{id}” di penyimpanan.</translation>
    </message>
    <message>
        <source>An article has no field “{field}”.</source>
        <translation>Artikel tidak punya isian “{field}”.</translation>
    </message>
    <message>
        <source>Photos are not set as a text. Use “desk attach”, “desk caption” and “desk detach”.</source>
        <translation>Foto tidak diisi sebagai teks. Gunakan “desk attach”, “desk caption”, dan “desk detach”.</translation>
    </message>
    <message>
        <source>“{status}” is no status. Use one of: {known}.</source>
        <translation>“{status}” bukan status. Gunakan salah satu: {known}.</translation>
    </message>
    <message>
        <source>“{language}” is no language code. Write it like “id” or “en-GB”.</source>
        <translation>“{language}” bukan kode bahasa. Tulis seperti “id” atau “en-GB”.</translation>
    </message>
    <message>
        <source>“{address}” is no web address. It begins with https:// or http://.</source>
        <translation>“{address}” bukan alamat web. Alamat web diawali https:// atau http://.</translation>
    </message>
    <message>
        <source>“{time}” is no point in time. Write it like 2026-12-01T17:00.</source>
        <translation>“{time}” bukan waktu. Tulis seperti 2026-12-01T17:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Write it like Asia/Jakarta.</source>
        <translation>Tidak ada zona waktu “{zone}”. Tulis seperti Asia/Jakarta.</translation>
    </message>
    <message>
        <source>Give photos first, then what they shall say: PHOTO... FIELD=VALUE...</source>
        <translation>Sebut foto dahulu, lalu isinya: PHOTO... FIELD=VALUE...</translation>
    </message>
    <message>
        <source>“{text}” is no number of words between 1 and 100,000.</source>
        <translation>“{text}” bukan jumlah kata antara 1 dan 100.000.</translation>
    </message>
    <message>
        <source>“{short}” cannot be expanded. An abbreviation is letters and digits without spaces, its words are at most 500 characters.</source>
        <translation>“{short}” tidak dapat dipanjangkan. Singkatan terdiri atas huruf dan angka tanpa spasi, dan kata-katanya paling banyak 500 karakter.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Give yourself the right to write there.</source>
        <translation>Folder {folder} tidak bisa ditulisi ({reason}). Beri diri Anda izin menulis di sana.</translation>
    </message>
    <message>
        <source>“{headline}” cannot be exported yet: {reasons}</source>
        <translation>“{headline}” belum bisa diekspor: {reasons}</translation>
    </message>
    <message>
        <source>“{headline}” is under embargo until {embargo}, which this format cannot carry. Export a package, or override with a reason.</source>
        <translation>“{headline}” diembargo sampai {embargo}, dan format ini tidak bisa membawanya. Ekspor paket, atau terobos dengan alasan.</translation>
    </message>
    <message>
        <source>The store has articles already. The sample newsroom fills an empty store only.</source>
        <translation>Penyimpanan sudah berisi artikel. Redaksi contoh hanya mengisi penyimpanan kosong.</translation>
    </message>
    <message>
        <source>There is no file {file}. Look at the name and the folder.</source>
        <translation>Tidak ada berkas {file}. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name the files in it.</source>
        <translation>{file} adalah folder. Sebut berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} kosong.</translation>
    </message>
    <message>
        <source>{file} is too large for an article ({megabytes} MB). The limit is {most} MB.</source>
        <translation>{file} terlalu besar untuk artikel ({megabytes} MB). Batasnya {most} MB.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Give yourself the right to read it.</source>
        <translation>{file} tidak bisa dibaca ({reason}). Beri diri Anda izin membacanya.</translation>
    </message>
    <message>
        <source>{file} names the photo “{photo}”, which lies outside its folder. Put the photo beside the article.</source>
        <translation>{file} menyebut foto “{photo}” di luar foldernya. Taruh foto itu di samping artikel.</translation>
    </message>
    <message>
        <source>The headline is missing.</source>
        <translation>Judul belum ada.</translation>
    </message>
    <message>
        <source>The headline has {length} characters; search engines cut it after {most}.</source>
        <translation>Judul {length} karakter; mesin pencari memotongnya setelah {most}.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Naskah belum ada.</translation>
    </message>
    <message>
        <source>There is no summary; search engines and social networks will take the first words.</source>
        <translation>Ringkasan belum ada; mesin pencari dan media sosial akan mengambil kata-kata pertama.</translation>
    </message>
    <message>
        <source>No section is chosen.</source>
        <translation>Rubrik belum dipilih.</translation>
    </message>
    <message>
        <source>The publication has no section “{section}”.</source>
        <translation>Publikasi tidak punya rubrik “{section}”.</translation>
    </message>
    <message>
        <source>No author is named.</source>
        <translation>Penulis belum disebut.</translation>
    </message>
    <message>
        <source>No editor is named.</source>
        <translation>Editor belum disebut.</translation>
    </message>
    <message>
        <source>There is no lead photo.</source>
        <translation>Foto utama belum ada.</translation>
    </message>
    <message>
        <source>The story waits for a picture: {what}</source>
        <translation>Berita ini menunggu foto: {what}</translation>
    </message>
    <message>
        <source>The lead photo is only {width_px} pixels wide; social networks want 1200.</source>
        <translation>Foto utama hanya selebar {width_px} piksel; media sosial meminta 1200.</translation>
    </message>
    <message>
        <source>Nobody has looked at the crop {preset} of photo {number}.</source>
        <translation>Pangkasan {preset} untuk foto {number} belum dilihat siapa pun.</translation>
    </message>
    <message>
        <source>Photo {number} has not arrived here; its file is missing.</source>
        <translation>Foto {number} belum sampai di sini; berkasnya tidak ada.</translation>
    </message>
    <message>
        <source>The text shows a photo that the article does not have ({mark}).</source>
        <translation>Naskah menampilkan foto yang tidak ada di artikel ({mark}).</translation>
    </message>
    <message>
        <source>Photo {number} has no caption.</source>
        <translation>Foto {number} belum punya keterangan.</translation>
    </message>
    <message>
        <source>The caption of photo {number} looks unfinished.</source>
        <translation>Keterangan foto {number} tampaknya belum selesai.</translation>
    </message>
    <message>
        <source>Photo {number} still says “{mark}”, a code that nobody wrote out. Write what it means.</source>
        <translation>Foto {number} masih memuat “{mark}”, kode yang belum dijabarkan. Tuliskan maksudnya.</translation>
    </message>
    <message>
        <source>Photo {number} has no credit line.</source>
        <translation>Foto {number} belum punya kredit.</translation>
    </message>
    <message>
        <source>Photo {number} has no alt text for readers who cannot see it.</source>
        <translation>Foto {number} belum punya teks alt bagi pembaca yang tidak dapat melihatnya.</translation>
    </message>
    <message>
        <source>Photo {number} must not be used.</source>
        <translation>Foto {number} tidak boleh dipakai.</translation>
    </message>
    <message>
        <source>Photo {number} is under embargo until {until}. Wait, or use another one.</source>
        <translation>Foto {number} diembargo sampai {until}. Tunggu, atau pakai foto lain.</translation>
    </message>
    <message>
        <source>Photo {number} is under embargo, and nobody said until when. Ask, or use another one.</source>
        <translation>Foto {number} diembargo, dan tidak disebut sampai kapan. Tanyakan, atau pakai foto lain.</translation>
    </message>
    <message>
        <source>The right to use photo {number} ended on {until}. Renew it, or use another one.</source>
        <translation>Hak pakai foto {number} berakhir pada {until}. Perpanjang, atau pakai foto lain.</translation>
    </message>
    <message>
        <source>Ask before photo {number} is used; its note on rights says whom.</source>
        <translation>Tanyakan dulu sebelum foto {number} dipakai; catatan haknya menyebut kepada siapa.</translation>
    </message>
    <message>
        <source>Two versions disagree; a person must settle it first.</source>
        <translation>Dua versi berbeda; harus diputuskan dulu oleh seseorang.</translation>
    </message>
    <message>
        <source>The article is killed.</source>
        <translation>Artikel ini dibatalkan.</translation>
    </message>
    <message>
        <source>The article is under embargo until {embargo}.</source>
        <translation>Artikel ini diembargo sampai {embargo}.</translation>
    </message>
    <message>
        <source>Kept from an import, but not used here: {names}.</source>
        <translation>Disimpan dari impor, tetapi tidak dipakai di sini: {names}.</translation>
    </message>
    <message>
        <source>{file} has a password or is an old .doc file. Save it as .docx or .odt without a password, then try again.</source>
        <translation>{file} memakai kata sandi atau merupakan berkas .doc lama. Simpan sebagai .docx atau .odt tanpa kata sandi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{file} is damaged or no document of this kind. Open it in the word processor, save it again, then try again.</source>
        <translation>{file} rusak atau bukan dokumen jenis ini. Buka di pengolah kata, simpan ulang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{file} holds what no word processor writes, so it was not read. Copy its text into a new document, then try again.</source>
        <translation>{file} berisi sesuatu yang tidak ditulis pengolah kata mana pun, jadi tidak dibaca. Salin teksnya ke dokumen baru, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{file} would unpack to more than a story needs (at most {megabytes} MB). Take pictures out of it, then try again.</source>
        <translation>{file} akan mengembang melebihi kebutuhan sebuah naskah (paling banyak {megabytes} MB). Keluarkan gambarnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Split it, or copy its text into a new document.</source>
        <translation>{file} terlalu lama dibaca. Pecah berkas itu, atau salin teksnya ke dokumen baru.</translation>
    </message>
    <message>
        <source>Pictures that lie on the web were left out. Save them as files, then add them as photos.</source>
        <translation>Gambar yang ada di web tidak diikutkan. Simpan sebagai berkas, lalu tambahkan sebagai foto.</translation>
    </message>
    <message>
        <source>Some pictures could not be read and were left out. Save them as JPEG, then add them as photos.</source>
        <translation>Beberapa gambar tidak dapat dibaca dan tidak diikutkan. Simpan sebagai JPEG, lalu tambahkan sebagai foto.</translation>
    </message>
    <message>
        <source>{file} is too large for a file of codes. The limit is {most} MB.</source>
        <translation>{file} terlalu besar untuk berkas kode. Batasnya {most} MB.</translation>
    </message>
    <message>
        <source>{file} holds no codes. Each line needs a code, a tab and what the code stands for.</source>
        <translation>{file} tidak memuat kode. Tiap baris perlu kode, tab, dan kepanjangannya.</translation>
    </message>
    <message>
        <source>Photos have no field “{field}”. They have: {known}.</source>
        <translation>Foto tidak punya kolom “{field}”. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no value of “{field}”. Use one of: {known}.</source>
        <translation>“{text}” bukan nilai untuk “{field}”. Pakai salah satu: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no focal point. Give two fractions of the picture, such as 0.5,0.3.</source>
        <translation>“{text}” bukan titik fokus. Beri dua pecahan dari gambar, misalnya 0.5,0.3.</translation>
    </message>
    <message>
        <source>The crop “{preset}” lies outside the picture. Give fractions of the picture between 0 and 1.</source>
        <translation>Pangkasan “{preset}” berada di luar gambar. Berikan bagian gambar antara 0 dan 1.</translation>
    </message>
    <message>
        <source>There is no crop preset “{preset}”. The publication has: {known}.</source>
        <translation>Tidak ada ukuran pangkasan “{preset}”. Publikasi memiliki: {known}.</translation>
    </message>
    <message>
        <source>{file} is no article file. The desk reads .md, .txt, .html, .docx and .odt.</source>
        <translation>{file} bukan berkas artikel. Program ini membaca .md, .txt, .html, .docx, dan .odt.</translation>
    </message>
    <message>
        <source>There are no photos in the folder.</source>
        <translation>Tidak ada foto di folder itu.</translation>
    </message>
    <message>
        <source>There is no caption template “{name}”. The publication has: {known}.</source>
        <translation>Tidak ada templat keterangan “{name}”. Publikasi ini memiliki: {known}.</translation>
    </message>
    <message>
        <source>There is no photo file “{file}”. Choose it again.</source>
        <translation>Tidak ada berkas foto “{file}”. Pilih lagi.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Copy it again from the camera or the sender.</source>
        <translation>“{file}” kosong. Salin lagi dari kamera atau pengirim.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most_mb} MB. Save it as a JPEG and choose that.</source>
        <translation>“{file}” lebih besar dari {most_mb} MB. Simpan sebagai JPEG, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>“{file}” is no photo that the desk takes (JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC). Save it as a JPEG and choose that.</source>
        <translation>“{file}” bukan foto yang diterima program ini (JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC). Simpan sebagai JPEG, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that it is a file, that you may read it and that its disk is connected.</source>
        <translation>“{file}” tidak bisa dibaca. Pastikan itu berkas, boleh Anda baca, dan disknya terpasang.</translation>
    </message>
    <message>
        <source>“{file}” has too many pixels. Save it smaller and choose that.</source>
        <translation>“{file}” memuat terlalu banyak piksel. Simpan lebih kecil, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to open. Save it again as a JPEG and choose that.</source>
        <translation>“{file}” terlalu lama dibuka. Simpan ulang sebagai JPEG, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Copy it again from the camera or the sender.</source>
        <translation>“{file}” rusak. Salin lagi dari kamera atau pengirim.</translation>
    </message>
    <message>
        <source>Previews cannot be written to “{folder}”. Free some space there, or mend its permissions.</source>
        <translation>Pratinjau tidak bisa ditulis ke “{folder}”. Kosongkan ruang di sana, atau benahi izinnya.</translation>
    </message>
    <message>
        <source>Photos cannot be written to “{folder}”. Free some space there, or choose another folder.</source>
        <translation>Foto tidak bisa ditulis ke “{folder}”. Kosongkan ruang di sana, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>“{file}” cannot leave the desk without: {fields}. Fill these in first.</source>
        <translation>“{file}” tidak boleh keluar tanpa: {fields}. Isi dulu.</translation>
    </message>
    <message>
        <source>“{file}” must not leave the desk: its rights say “{rights}”.</source>
        <translation>“{file}” tidak boleh keluar: haknya berbunyi “{rights}”.</translation>
    </message>
    <message>
        <source>The file&apos;s name says another kind of photo than it is.</source>
        <translation>Nama berkas menyebut jenis foto yang lain dari sebenarnya.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first one is used.</source>
        <translation>Berkas memuat beberapa gambar; yang pertama dipakai.</translation>
    </message>
    <message>
        <source>The file&apos;s colour profile cannot be used; sRGB is assumed. Check the colours.</source>
        <translation>Profil warna berkas tidak bisa dipakai; dianggap sRGB. Periksa warnanya.</translation>
    </message>
    <message>
        <source>The file&apos;s XMP metadata is broken and was left aside. Check caption and credit.</source>
        <translation>Metadata XMP berkas rusak dan diabaikan. Periksa keterangan dan kredit.</translation>
    </message>
    <message>
        <source>An address in the file&apos;s metadata is no web address and was left aside.</source>
        <translation>Sebuah alamat di metadata berkas bukan alamat web dan diabaikan.</translation>
    </message>
    <message>
        <source>An older program changed this photo&apos;s metadata last; its values are used.</source>
        <translation>Program lama terakhir mengubah metadata foto ini; nilainya dipakai.</translation>
    </message>
    <message>
        <source>The file&apos;s metadata contradicts itself. Check caption and credit.</source>
        <translation>Metadata berkas saling bertentangan. Periksa keterangan dan kredit.</translation>
    </message>
    <message>
        <source>Argument {number} is not UTF-8 text ({text}). Type it again.</source>
        <translation>Argumen {number} bukan teks UTF-8 ({text}). Ketik ulang.</translation>
    </message>
    <message>
        <source>--store needs a folder. Leave the option out to use your own store.</source>
        <translation>--store perlu folder. Hilangkan opsi itu untuk memakai penyimpanan Anda sendiri.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form FIELD=VALUE.</source>
        <translation>“{text}” tidak berbentuk FIELD=VALUE.</translation>
    </message>
    <message>
        <source>The field “{field}” is given twice. Give it once.</source>
        <translation>Isian “{field}” diberikan dua kali. Berikan sekali saja.</translation>
    </message>
    <message>
        <source>There is nothing to do. Give at least one of {options}.</source>
        <translation>Tidak ada yang dikerjakan. Berikan setidaknya satu dari {options}.</translation>
    </message>
    <message>
        <source>The result cannot be printed ({reason}). The work itself is done.</source>
        <translation>Hasilnya tidak bisa dicetak ({reason}). Pekerjaannya sendiri selesai.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start the desk in a desktop session, or see “desk --help” for what it does without one.</source>
        <translation>Tidak ada layar untuk membuka jendela. Jalankan desk dari sesi desktop, atau lihat “desk --help” untuk yang bisa dikerjakan tanpa layar.</translation>
    </message>
    <message>
        <source>Something went wrong that should not. The details are in {log}.</source>
        <translation>Terjadi kesalahan yang tidak semestinya. Rinciannya ada di {log}.</translation>
    </message>
    <message>
        <source>Something went wrong that should not, and no log can be written: {error}</source>
        <translation>Terjadi kesalahan yang tidak semestinya, dan catatan tidak bisa ditulis: {error}</translation>
    </message>
    <message>
        <source>The name of this version is not in the store any more.</source>
        <translation>Nama versi ini sudah tidak ada di penyimpanan.</translation>
    </message>
    <message>
        <source>The article has no revision “{revision}”. “desk log” lists those it has.</source>
        <translation>Artikel ini tidak punya revisi “{revision}”. “desk log” menampilkan yang ada.</translation>
    </message>
    <message>
        <source>“{revision}” means several revisions: {candidates}. Give more of the id.</source>
        <translation>“{revision}” cocok dengan beberapa revisi: {candidates}. Tulis id lebih panjang.</translation>
    </message>
    <message>
        <source>A publication has no field “{field}”. “desk publication set --help” lists them.</source>
        <translation>Publikasi tidak punya isian “{field}”. “desk publication set --help” menampilkan daftarnya.</translation>
    </message>
    <message>
        <source>“{field}” is no wording. Write it like wording.id.by; there are: {known}.</source>
        <translation>“{field}” bukan kata baku. Tulis seperti wording.id.by; yang ada: {known}.</translation>
    </message>
    <message>
        <source>A publication needs a name.</source>
        <translation>Publikasi perlu nama.</translation>
    </message>
    <message>
        <source>“{text}” is neither “on” nor “off”.</source>
        <translation>“{text}” bukan “on” maupun “off”.</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
</context>
<context>
    <name>SettleBar</name>
    <message>
        <source>Settle</source>
        <translation>Putuskan</translation>
    </message>
    <message numerus="yes">
        <source>Two versions of this story disagree in %n place(s). Choose what stands; until then it can neither be changed nor exported.</source>
        <translation>
            <numerusform>Dua versi berita ini berbeda di %n tempat. Pilih yang dipakai; sampai saat itu berita tidak bisa diubah atau diekspor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>Turn the order around</source>
        <translation>Balik urutan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>{shown} of {total} photos</source>
        <translation>{shown} dari {total} foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>Dipakai atau belum</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Belum dipakai</translation>
    </message>
    <message>
        <source>Used in a story</source>
        <translation>Dipakai di berita</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Semua nilai</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Semua warna</translation>
    </message>
    <message>
        <source>Any rights</source>
        <translation>Semua hak</translation>
    </message>
    <message>
        <source>Without rejected</source>
        <translation>Tanpa yang ditolak</translation>
    </message>
    <message>
        <source>Rejected too</source>
        <translation>Juga yang ditolak</translation>
    </message>
    <message>
        <source>Rejected only</source>
        <translation>Hanya yang ditolak</translation>
    </message>
    <message>
        <source>Ready or not</source>
        <translation>Siap atau belum</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Ada yang kurang</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Tanpa keterangan</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Tanpa kredit</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Tanpa teks alt</translation>
    </message>
    <message>
        <source>Crops not looked at</source>
        <translation>Potongan belum dilihat</translation>
    </message>
    <message>
        <source>Texts disagree</source>
        <translation>Teks berbeda</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Dipotret hari ini</translation>
    </message>
    <message>
        <source>Taken in 7 days</source>
        <translation>Dipotret 7 hari terakhir</translation>
    </message>
    <message>
        <source>Taken in 30 days</source>
        <translation>Dipotret 30 hari terakhir</translation>
    </message>
    <message>
        <source>Taken this year</source>
        <translation>Dipotret tahun ini</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Semua tanggal</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Dipotret sebelumnya</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Antara dua hari</translation>
    </message>
    <message>
        <source>Search captions, credits, names, places</source>
        <translation>Cari keterangan, kredit, nama, tempat</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Cari foto</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Tanggal masuk</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Tanggal dipotret</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nama berkas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Urutkan menurut</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Ukuran gambar</translation>
    </message>
    <message>
        <source>Filter by what is missing</source>
        <translation>Saring menurut yang kurang</translation>
    </message>
    <message>
        <source>Filter by use</source>
        <translation>Saring menurut pemakaian</translation>
    </message>
    <message>
        <source>At least so many stars</source>
        <translation>Paling sedikit sekian bintang</translation>
    </message>
    <message>
        <source>Filter by colour</source>
        <translation>Saring menurut warna</translation>
    </message>
    <message>
        <source>Filter by rights</source>
        <translation>Saring menurut hak</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Saring menurut tanggal</translation>
    </message>
    <message>
        <source>Show rejected photos</source>
        <translation>Tampilkan foto yang ditolak</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>&amp;Look at it large</source>
        <translation>&amp;Lihat besar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>C&amp;rop…</source>
        <translation>&amp;Pangkas…</translation>
    </message>
    <message>
        <source>&amp;Open a story</source>
        <translation>&amp;Buka berita</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terima kembali</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Tolak</translation>
    </message>
    <message>
        <source>File &amp;information</source>
        <translation>Informasi b&amp;erkas</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>B&amp;intang</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Tanpa bintang</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Next cell, item deeper</source>
        <translation>Sel lanjut, butir ke dalam</translation>
    </message>
    <message>
        <source>Cell before, item up</source>
        <translation>Sel mundur, butir naik</translation>
    </message>
    <message>
        <source>Next item, or end of list</source>
        <translation>Butir baru, akhir daftar</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Saat menulis</translation>
    </message>
    <message>
        <source>Photo after photo</source>
        <translation>Foto demi foto</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tombol panah</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>Sambil memilih</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Shift+panah</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Look at it large, and back</source>
        <translation>Lihat besar, dan kembali</translation>
    </message>
    <message>
        <source>Large: 100 %</source>
        <translation>Saat besar: 100 %</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Bintang</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Reject, take back</source>
        <translation>Tolak, terima kembali</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Pangkas</translation>
    </message>
    <message>
        <source>File information</source>
        <translation>Informasi berkas</translation>
    </message>
    <message>
        <source>Caption, or give to a story</source>
        <translation>Keterangan, atau beri ke berita</translation>
    </message>
    <message>
        <source>In the contact sheet</source>
        <translation>Di lembar kontak</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Choose a photo to write its caption.</source>
        <translation>Pilih foto untuk menulis keterangannya.</translation>
    </message>
</context>
<context>
    <name>SimplePreview</name>
    <message>
        <source>Simplified preview</source>
        <translation>Pratinjau sederhana</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Mencari saran…</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Tambahkan “{word}” ke kata saya</translation>
    </message>
    <message>
        <source>Add “{word}” to the house words</source>
        <translation>Tambahkan “{word}” ke kata redaksi</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Tidak ada saran</translation>
    </message>
    <message>
        <source>Add a house word</source>
        <translation>Tambah kata redaksi</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Folder of the store</source>
        <translation>Folder penyimpanan</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Everything you write lies here</source>
        <translation>Semua yang Anda tulis ada di sini</translation>
    </message>
    <message>
        <source>Articles, photos and all their history in one file.</source>
        <translation>Artikel, foto, dan seluruh riwayatnya dalam satu berkas.</translation>
    </message>
    <message>
        <source>Reads every version and photo again.</source>
        <translation>Membaca ulang setiap versi dan foto.</translation>
    </message>
</context>
<context>
    <name>StorySearch</name>
    <message numerus="yes">
        <source>%n place(s) in {stories} stories will be replaced. Undo brings them back, story by story.</source>
        <translation>
            <numerusform>%n tempat di {stories} naskah akan diganti. Urungkan mengembalikannya, naskah demi naskah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n tempat diganti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) changed meanwhile: nothing was replaced there.</source>
        <translation>
            <numerusform>%n berita berubah sementara itu: di sana tidak ada yang diganti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text changed meanwhile: nothing was replaced. Try again.</source>
        <translation>Teks berubah sementara itu: tidak ada yang diganti. Coba lagi.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} dari {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n temuan</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} · {total} in all</source>
        <translation>{here} · {total} seluruhnya</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>2025-01-31 14:00</source>
        <translation>2025-01-31 14:00</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>Over the headline</source>
        <translation>Di atas judul</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>What it is about, for lists and search engines</source>
        <translation>Tentang apa, untuk daftar dan mesin pencari</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Dipisah koma</translation>
    </message>
    <message>
        <source>Agencies, documents</source>
        <translation>Kantor berita, dokumen</translation>
    </message>
    <message>
        <source>From the headline</source>
        <translation>Dari judul</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Ubah {field}</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Isian lain</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>Editorial Desk</source>
        <translation>Editorial Desk</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Saran</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Pictures brought in</source>
        <translation>Gambar yang dimasukkan</translation>
    </message>
    <message>
        <source>Open the one that is here</source>
        <translation>Buka yang sudah ada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Sudah ada</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them are not shown.</source>
        <translation>
            <numerusform>%n lainnya tidak ditampilkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabHeader</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of the story</source>
        <translation>Status berita</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n perlu dibenahi</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Siap diekspor</translation>
    </message>
    <message>
        <source>Set status: {status}</source>
        <translation>Ubah status: {status}</translation>
    </message>
</context>
<context>
    <name>TabMarks</name>
    <message>
        <source>Not stored yet; trying again</source>
        <translation>Belum tersimpan; mencoba lagi</translation>
    </message>
    <message>
        <source>Versions disagree</source>
        <translation>Versi-versinya berbeda</translation>
    </message>
</context>
<context>
    <name>TabMenu</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Tutup yang &amp;lain</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>Tampilkan di &amp;samping</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>Pindahkan ke &amp;jendela baru</translation>
    </message>
    <message>
        <source>Move to the &amp;main window</source>
        <translation>Pindahkan ke jendela &amp;utama</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open articles</source>
        <translation>Artikel yang terbuka</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>The first row is the header. More rows come with Tab in the last cell.</source>
        <translation>Baris pertama adalah kepala tabel. Baris baru muncul dengan Tab di sel terakhir.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Add &amp;row</source>
        <translation>Tambah &amp;baris</translation>
    </message>
    <message>
        <source>Insert a row below the cursor</source>
        <translation>Sisipkan baris di bawah kursor</translation>
    </message>
    <message>
        <source>Add &amp;column</source>
        <translation>Tambah &amp;kolom</translation>
    </message>
    <message>
        <source>Insert a column right of the cursor</source>
        <translation>Sisipkan kolom di kanan kursor</translation>
    </message>
    <message>
        <source>Remo&amp;ve row</source>
        <translation>Hapus b&amp;aris</translation>
    </message>
    <message>
        <source>Take the row with the cursor away</source>
        <translation>Hapus baris tempat kursor berada</translation>
    </message>
    <message>
        <source>Re&amp;move column</source>
        <translation>Hapus ko&amp;lom</translation>
    </message>
    <message>
        <source>Take the column with the cursor away</source>
        <translation>Hapus kolom tempat kursor berada</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Rata k&amp;iri</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>T&amp;engah</translation>
    </message>
    <message>
        <source>Align r&amp;ight</source>
        <translation>Rata ka&amp;nan</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>&amp;Rapikan</translation>
    </message>
    <message>
        <source>Put the columns of the table in line</source>
        <translation>Luruskan kolom-kolom tabel</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>A web page (HTML) with its photos, as readers see it</source>
        <translation>Halaman web (HTML) beserta fotonya, seperti yang dilihat pembaca</translation>
    </message>
    <message>
        <source>The fields as JSON, ours and IPTC ninjs, for a content system</source>
        <translation>Isian sebagai JSON, milik kita dan IPTC ninjs, untuk sistem konten</translation>
    </message>
    <message>
        <source>Everything: page, data, Markdown, photos and a note for the uploader</source>
        <translation>Semuanya: halaman, data, Markdown, foto, dan catatan bagi pengunggah</translation>
    </message>
</context>
<context>
    <name>TargetsTable</name>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Words a story, {section}</source>
        <translation>Kata per berita, {section}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n photo(s) brought in.</source>
        <translation>
            <numerusform>%n foto dimasukkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new photos.</source>
        <translation>Tidak ada foto baru.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them came rejected.</source>
        <translation>
            <numerusform>%n di antaranya sudah ditolak di berkasnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n gambar tidak dimasukkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were here already.</source>
        <translation>
            <numerusform>%n foto sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) look like others that are here.</source>
        <translation>
            <numerusform>%n foto mirip dengan yang sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>%n berkas ditolak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were passed over.</source>
        <translation>
            <numerusform>%n berkas jenis lain dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) were passed over.</source>
        <translation>
            <numerusform>%n berkas tersembunyi dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file</source>
        <translation>Berkas yang sama</translation>
    </message>
    <message>
        <source>The same picture, other metadata</source>
        <translation>Gambar yang sama, metadata lain</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Tampak mirip</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change the caption templates</source>
        <translation>Ubah templat keterangan</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Templat perlu nama.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Sudah ada templat dengan nama ini.</translation>
    </message>
    <message>
        <source>Tick what the template shall write.</source>
        <translation>Centang isian yang ditulis templat.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>For {file}: {text}</source>
        <translation>Untuk {file}: {text}</translation>
    </message>
    <message>
        <source>Caption templates</source>
        <translation>Templat keterangan</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nama templat</translation>
    </message>
    <message>
        <source>Only ticked fields are written. Variables in braces become the photo’s own.</source>
        <translation>Hanya isian yang dicentang yang ditulis. Variabel dalam kurung kurawal menjadi isian foto itu sendiri.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Headline</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Not stored yet; trying again</source>
        <translation>Belum tersimpan; mencoba lagi</translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Semua tersimpan</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>Tooltips</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Kesamaan</translation>
    </message>
    <message>
        <source>Pictures that are here already, or look alike</source>
        <translation>Gambar yang sudah ada atau tampak mirip</translation>
    </message>
</context>
<context>
    <name>TypingKeeper</name>
    <message>
        <source>{reason} What you typed last is only in this window; it is stored by itself as soon as it can be.</source>
        <translation>{reason} Ketikan terakhir Anda hanya ada di jendela ini; akan tersimpan sendiri begitu bisa.</translation>
    </message>
    <message>
        <source>Everything that was typed is stored now.</source>
        <translation>Semua yang diketik kini sudah tersimpan.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Backing up…</source>
        <translation>Mencadangkan…</translation>
    </message>
    <message>
        <source>The backup is in {file}</source>
        <translation>Cadangan ada di {file}</translation>
    </message>
    <message>
        <source>Checking every revision and photo…</source>
        <translation>Memeriksa setiap revisi dan foto…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Make a backup, then run “desk verify”.</source>
        <translation>
            <numerusform>%n masalah ditemukan. Buat cadangan, lalu jalankan “desk verify”.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: {revisions} revisions and {photos} photos are as written.</source>
        <translation>Semua baik: {revisions} revisi dan {photos} foto utuh seperti saat ditulis.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
</context>
<context>
    <name>UsedIn</name>
    <message>
        <source>Stories that show the photo</source>
        <translation>Berita yang memuat foto</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n story(s)</source>
        <translation>
            <numerusform>Dipakai di %n berita</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Belum dipakai</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Free</source>
        <translation>Bebas</translation>
    </message>
    <message>
        <source>{width} % wide, {height} % high, {x} % from the left, {y} % from the top</source>
        <translation>lebar {width} %, tinggi {height} %, {x} % dari kiri, {y} % dari atas</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;Page preview</source>
        <translation>&amp;Pratinjau halaman</translation>
    </message>
    <message>
        <source>Show the page beside the text</source>
        <translation>Tampilkan halaman di samping naskah</translation>
    </message>
    <message>
        <source>Page in its own &amp;window</source>
        <translation>Halaman di &amp;jendela sendiri</translation>
    </message>
    <message>
        <source>Show the page in a window of its own, for a second screen</source>
        <translation>Tampilkan halaman di jendela sendiri, untuk layar kedua</translation>
    </message>
    <message>
        <source>Scroll page and text together, whichever you move</source>
        <translation>Gulir halaman dan teks bersama, mana pun yang digerakkan</translation>
    </message>
    <message>
        <source>&amp;Story panel</source>
        <translation>Panel &amp;artikel</translation>
    </message>
    <message>
        <source>Show fields, people, photos, checks and history</source>
        <translation>Tampilkan isian, orang, foto, pemeriksaan, dan riwayat</translation>
    </message>
    <message>
        <source>Format &amp;bar</source>
        <translation>&amp;Bilah format</translation>
    </message>
    <message>
        <source>Move to &amp;new window</source>
        <translation>Pinda&amp;hkan ke jendela baru</translation>
    </message>
    <message>
        <source>&amp;Next focus</source>
        <translation>Fokus &amp;berikutnya</translation>
    </message>
    <message>
        <source>Dim all but the sentence, all but the paragraph, or nothing</source>
        <translation>Redupkan semua selain kalimat, selain paragraf, atau tidak sama sekali</translation>
    </message>
    <message>
        <source>Focus on the s&amp;entence</source>
        <translation>Fokus pada &amp;kalimat</translation>
    </message>
    <message>
        <source>Dim everything but the sentence that is written</source>
        <translation>Redupkan semua selain kalimat yang sedang ditulis</translation>
    </message>
    <message>
        <source>Focus on the p&amp;aragraph</source>
        <translation>Fokus pada pa&amp;ragraf</translation>
    </message>
    <message>
        <source>Dim everything but the paragraph that is written</source>
        <translation>Redupkan semua selain paragraf yang sedang ditulis</translation>
    </message>
    <message>
        <source>&amp;Typewriter</source>
        <translation>&amp;Mesin tik</translation>
    </message>
    <message>
        <source>Keep the line that is written at one height</source>
        <translation>Baris yang sedang ditulis tetap pada satu ketinggian</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Teks lebih b&amp;esar</translation>
    </message>
    <message>
        <source>Write in larger type</source>
        <translation>Menulis dengan huruf yang lebih besar</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Teks lebih kecil</translation>
    </message>
    <message>
        <source>Write in smaller type</source>
        <translation>Menulis dengan huruf yang lebih kecil</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Ukuran biasa</translation>
    </message>
    <message>
        <source>Write in type of the usual size</source>
        <translation>Menulis dengan huruf berukuran biasa</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Layar penuh</translation>
    </message>
    <message>
        <source>Nothing but the text; Esc leads back</source>
        <translation>Hanya teks; Esc untuk kembali</translation>
    </message>
    <message>
        <source>&amp;Compare versions</source>
        <translation>Bandingkan &amp;versi</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Ukuran teks</translation>
    </message>
    <message>
        <source>Pa&amp;ge follows the text</source>
        <translation>Halaman &amp;mengikuti teks</translation>
    </message>
    <message>
        <source>Show the versions of the story and what changed</source>
        <translation>Tampilkan versi-versi berita dan apa yang berubah</translation>
    </message>
    <message>
        <source>Show the bar of formats over the text</source>
        <translation>Tampilkan bilah format di atas naskah</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>B&amp;erdampingan</translation>
    </message>
    <message>
        <source>Show a second story beside this one</source>
        <translation>Tampilkan berita kedua di samping berita ini</translation>
    </message>
    <message>
        <source>Show this story in a window of its own</source>
        <translation>Tampilkan berita ini di jendela tersendiri</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Stories that wait for a picture</source>
        <translation>Berita yang menunggu foto</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Attach</source>
        <translation>Pasang</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n photo(s)</source>
        <translation>
            <numerusform>Pasang %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more photos in the sheet first.</source>
        <translation>Pilih dulu satu foto atau lebih di lembar foto.</translation>
    </message>
    <message>
        <source>Attach photos</source>
        <translation>Pasang foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached to “{headline}”.</source>
        <translation>
            <numerusform>%n foto terpasang pada “{headline}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Teks berita</translation>
    </message>
    <message>
        <source>What the photos are for</source>
        <translation>Kegunaan foto</translation>
    </message>
    <message>
        <source>Stories that wait</source>
        <translation>Berita yang menunggu</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>No lead photo yet</source>
        <translation>Belum ada foto utama</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to the story</source>
        <translation>Kembali ke artikel</translation>
    </message>
    <message>
        <source>The photo of “{headline}”. What is changed here counts in every story.</source>
        <translation>Foto untuk “{headline}”. Perubahan di sini berlaku di semua artikel.</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Page preview</source>
        <translation>Pratinjau halaman</translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message>
        <source>Go to word</source>
        <translation>Ke kata</translation>
    </message>
    <message numerus="yes">
        <source>The story has %n word(s).</source>
        <translation>
            <numerusform>Berita ini berisi %n kata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the word</source>
        <translation>Nomor kata</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Lompat</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Share row</source>
        <translation>Baris berbagi</translation>
    </message>
    <message>
        <source>Before a caption</source>
        <translation>Sebelum keterangan foto</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Berita terkait</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>After the dateline</source>
        <translation>Setelah dateline</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Keep the line that is written at one height</source>
        <translation>Baris yang sedang ditulis tetap pada satu ketinggian</translation>
    </message>
    <message>
        <source>Typographic quotation marks and dashes</source>
        <translation>Tanda kutip dan tanda pisah tipografis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Saat Anda menulis</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Jenis huruf</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Panjang baris</translation>
    </message>
    <message>
        <source>Characters a line; 60 to 75 are easy to read.</source>
        <translation>Karakter per baris; 60 sampai 75 enak dibaca.</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Jarak baris</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Everything else steps back while you write.</source>
        <translation>Yang lain diredupkan saat Anda menulis.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Mesin tik</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Tipografi</translation>
    </message>
    <message>
        <source>Backspace right after a change gives back what was typed.</source>
        <translation>Backspace segera sesudah perubahan mengembalikan apa yang diketik.</translation>
    </message>
    <message>
        <source>Literata (serif)</source>
        <translation>Literata (berkait)</translation>
    </message>
    <message>
        <source>Inter (sans serif)</source>
        <translation>Inter (tanpa kait)</translation>
    </message>
    <message>
        <source>JetBrains Mono (fixed width)</source>
        <translation>JetBrains Mono (lebar tetap)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>On the sentence</source>
        <translation>Pada kalimat</translation>
    </message>
    <message>
        <source>On the paragraph</source>
        <translation>Pada paragraf</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>caption</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>kredit</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Needs {what}</source>
        <translation>Perlu {what}</translation>
    </message>
    <message>
        <source>At the end: no mark in the text</source>
        <translation>Di akhir: tanpa tanda di teks</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Berkas yang ditolak</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Columns of the abbreviations</source>
        <translation>Kolom daftar singkatan</translation>
    </message>
    <message>
        <source>Rows of the abbreviations</source>
        <translation>Baris daftar singkatan</translation>
    </message>
</context>
</TS>
