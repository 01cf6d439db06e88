namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>Portuguese of both sides of the ocean: clear yes, clear no, later, questions. Without accents, as they are folded away.</summary>
internal static class Portuguese
{
    public const string All = """
        {stop} = o, a, os, as, de, e, que, em, um, uma, por, para, com, nao, me, lhe, seu, sua, meu, minha, se, no, na, do, da, mas, muito, bem, obrigado, obrigada, ola, oi, caro, cara, posso, pode, te, voce, como, quando, sobre, este, esta, estou, tenho, prazer, claro, ao, ou, infelizmente, desculpe, cumprimentos, abraco, consigo, sim, ja, nos, mais, boa, tarde, dia, foi, nesse, neste, vai, ser, eu
        {filler} = infelizmente, muito, bem, tambem, agora, realmente, por, favor, ja, lhe, te, me, atualmente, de, momento, mesmo, entao, sempre, todo, todo, nesse, imenso
        {join} = e, mas, ou, porque, pois, porem, contudo, se, embora, que
        {contrast} = mas, porem, contudo, entretanto, todavia, embora
        {condition} = se, quando, caso
        {subject} = eu, me, voce, meu
        {writer} = eu
        {third} = colega, chefe, ele, ela, secretaria
        {not} = nao, nunca, nenhum, nenhuma, nem, sem
        {auxiliary} = posso, poderei, tenho, estou
        {past} = era, estava, foi, tinha
        {looks-back} = ontem, passado, passada
        {day} = segunda, terca, quarta, quinta, sexta, sabado, domingo, hoje, amanha, manha, tarde, noite, hora, horas, horarios, horario, dia, data, #clock, feira
        {season} = semana, semanas, mes, meses, janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, primavera, verao, outono, inverno, ano, antes, ate, ferias, natal, festas, carnaval
        {medium} = telefone, videochamada, pessoalmente, presencial, presencialmente, escritorio, zoom, cafe, teams, whatsapp, pessoa
        {topic} = emprego, vaga, vagas, salario, recomendacao, arquivo, anexo, cv, curriculo
        {danger} = se, mas, pode, poderia, posso, mande, envie, escreva, perguntas, colega, contacte, telefone, #mail, #link, #booking, #clock, #number, segunda, terca, quarta, quinta, sexta, janeiro, prazer, gosto, depois
        {hope} = prazer, gosto, segunda, terca, quarta, quinta, sexta, #clock
        {wondering} = que, quem, como, qual, quais, onde
        {place} = antes, primeiro, previamente
        {month} = janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
        {then} = {month}, a primavera, o verao, o outono, o inverno, o proximo ano, proximo ano, ano que vem, proximo mes, mes que vem, as ferias, as festas, natal, o natal, o carnaval, algumas semanas, duas semanas, tres semanas, #number semanas, alguns meses, inicio do ano, o ano novo
        {verb} = ajudar, ajuda-lo, aceitar, atender, encontrar, receber, falar, participar, dedicar, oferecer, colaborar, conversar, comprometer, fazer, responder, reunir, dar, corresponder, conceder, marcar, contribuir
        Agree willing-to-meet: com ..2 gosto|prazer
        | terei|tenho|teria|vai|sera|seria ..3 prazer|gosto ..2
        | adoraria|adorava|gostaria ..3 conversar|falar|ajudar|de|encontrar
        | ficarei|ficaria|fico ..1 feliz ..2
        | topo
        Agree says-yes: ^ sim|claro|perfeito|okay|combinado|fechado|beleza $
        | ^ sim|claro ..1 que|com|podemos|vamos|claro|sem
        | claro que sim
        | sem problema|problemas
        | nao ha problema
        | por mim ..2 bem|otimo|perfeito
        | esta|fica|da ..1 otimo|bom|bem|jeito|perfeito
        | me|para serve|mim
        | pode|podemos ser|conversar|falar|marcar
        | vamos ..2 marcar|conversar|falar|combinar
        | conte comigo
        | me chama|liga|ligue
        | ligue me
        | tenho tempo|disponibilidade
        | falo com ..2 gosto
        | por telefone ..3
        Propose proposes: que tal|lhe parece
        | pode|poderia|da ..1 na|no|a|as
        AsksTimes when-suits: quando ..4 pode|podia|poderia|lhe|jeito|seria|fica|voce|melhor|te|disponivel
        | que|qual|quais dia|dias|hora|horario|horarios|disponibilidade|datas
        | envie|mande|sugira|diga|manda|passa|passe|indique|proponha|me ..6 datas|dias|horarios|opcoes|disponibilidade|quando|sugestoes|propostas
        | sua|tua disponibilidade
        | tem outros|outras|outro|alguma
        Booking booking-page: #booking
        Refuse cannot-meet: nao posso|poderei|consigo|vou|podemos|poderemos|conseguirei|sera|e|quero|pretendo|estou ..3 {verb}|poder|possivel|condicoes
        | nao posso|poderei|consigo|conseguirei $
        | nao e|sera|me possivel|e
        | nao tenho interesse
        | nao estou interessado|interessada|disponivel|em
        | prefiro nao
        | nao me interessa
        | nao dou|faco|concedo|aceito ..2 entrevistas|reunioes|conversas|este|pedidos
        | impossivel $
        Refuse declines: terei|tenho|devo|vou|preciso|prefiro ..3 recusar|declinar
        | recuso|declino ..3
        | nao obrigado|obrigada
        | dizer que nao
        Refuse no-capacity: nao tenho|disponho|temos|terei ..2 tempo|disponibilidade|capacidade
        | falta de tempo
        Hint swamped: sobrecarregado|sobrecarregada|atolado|atolada
        | nao sou a|o
        Later ask-again-then: volte|escreva|contacte|fale|procure|tente|me|escreve|volta|retomamos|falamos|pergunte|entre ..8 {then}|tarde|diante
        | depois|em|apos|partir|no ..2 {then}
        | mais tarde|frente
        | agora|ja nao
        | de momento
        | neste|nesse|no momento
        | outra|outro altura|ocasiao|momento
        Check will-check: vou|deixa|deixe|preciso ver|verificar|me|de|confirmar|consultar
        | te|lhe confirmo|aviso|digo
        Refer points-to: fale|escreva|contacte|pergunte|consulte|procure|fala|contate ..5 Capital|#mail|colega
        | colega Capital
        HandOver brings-in: encaminhei|encaminho|reencaminhei|reencaminho|repassei|repasso|passei|transferi ..6
        | em copia
        | entrara em contacto|contato
        | vai lhe|te contactar|contatar|responder
        Assistant keeps-calendar: minha|meu secretaria|assistente|secretario
        OnBehalf speaks-for: em nome de
        ByMail by-mail-instead: por email|escrito|mail|correio ..4
        | perguntas ..4 por|email
        SendQuestions send-questions: envie|mande|escreva|manda|faca ..5 perguntas
        AsksResume asks-resume: curriculo|cv|curriculum
        DoNotWrite do-not-write: nao me|volte|voltem|nos|torne ..1 escreva|contacte|contate|envie|ligue|mande|incomode|a|escrever ..3
        | pare|parem|deixe de
        | apague|remova|elimine|retire|exclua ..3 meus|meu|me|dados
        | nao quero|desejo receber|mais|ser
        | deixe me em paz
        Question asks-more: sobre|de o? que ..2
        | pode|poderia ..4 dizer|contar|explicar|mais
        Jobs jobs: vaga|vagas|candidatar|candidatura
        Thanks thanks: obrigado|obrigada|agradeco|agradecemos|grato|grata
        Wishes wishes: sorte|cumprimentos|sucesso|abraco|felicidades
        | desejo lhe|te
        Past looks-back: parabens
        Regret regret: infelizmente|lamento|desculpe|desculpa|desculpas|pena|lamentavelmente
        """;
}
