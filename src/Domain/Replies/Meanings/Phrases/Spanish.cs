namespace InfoInterview.Domain.Replies.Meanings.Phrases;

/// <summary>Spanish: clear yes, clear no, later, questions. Without accents, as they are folded away.</summary>
internal static class Spanish
{
    public const string All = """
        {stop} = el, la, los, las, de, y, que, en, un, una, por, para, con, no, me, le, su, mi, es, se, lo, al, del, si, pero, muy, bien, gracias, hola, estimado, estimada, saludos, puedo, puede, te, tu, usted, como, cuando, sobre, este, esta, estoy, tengo, gusto, claro, a, o, va, lamentablemente, siento, unos, mas, ya, nos, sus, quiere
        {filler} = lamentablemente, desafortunadamente, muy, mucho, bien, tambien, ahora, mismo, realmente, por, favor, pues, ya, desgraciadamente, le, te, lo, se, me, actualmente, siempre, encantado, ser
        {join} = y, pero, o, porque, pues, sin, aunque, si, ya
        {contrast} = pero, aunque, embargo, cambio, sino
        {condition} = si, cuando
        {subject} = yo, me, usted, mi
        {writer} = yo
        {third} = colega, companero, companera, jefe, secretaria
        {not} = no, nunca, ningun, ninguna, ninguno, tampoco, ni, sin
        {auxiliary} = puedo, podre, tengo, estoy, he
        {past} = era, estaba, fue, habia
        {looks-back} = ayer, pasado, pasada
        {day} = lunes, martes, miercoles, jueves, viernes, sabado, domingo, hoy, manana, tarde, noche, hora, horas, horarios, horario, dia, fecha, mediodia, #clock
        {season} = semana, semanas, mes, meses, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, primavera, verano, otono, invierno, ano, antes, hasta, vacaciones, navidad, navidades, fiestas
        {medium} = telefono, videollamada, persona, presencial, oficina, zoom, cafe, teams, whatsapp
        {topic} = empleo, trabajo, vacante, vacantes, salario, recomendacion, archivo, adjunto, cv, curriculum
        {danger} = si, pero, puede, puedes, podria, podrias, puedo, envie, mande, escriba, correo, preguntas, colega, companero, contacte, telefono, #mail, #link, #booking, #clock, #number, lunes, martes, miercoles, jueves, viernes, enero, luego, gusto, encantado, encantada, cambio
        {hope} = encantado, encantada, gusto, lunes, martes, miercoles, jueves, viernes, #clock
        {wondering} = que, quien, como, cual, cuales, donde
        {place} = antes, primero, previamente
        {month} = enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
        {then} = {month}, la primavera, el verano, el otono, el invierno, el proximo ano, el ano que, el proximo mes, el mes que, las vacaciones, las fiestas, navidad, unas semanas, dos semanas, tres semanas, #number semanas, unos meses, semana santa, principios de, los examenes
        {verb} = ayudar, ayudarle, ayudarte, aceptar, atender, atenderle, atenderte, reunirme, reunirnos, recibir, recibirle, recibirte, hablar, participar, dedicar, dedicarle, ofrecer, ofrecerle, colaborar, conversar, comprometerme, hacerlo, quedar, acceder, conceder, concederle, responder, encontrarme, charlar, darle, vernos
        Agree willing-to-meet: con ..1 gusto|placer
        | encantado|encantada
        | me encantaria|encanta|gustaria|alegraria ..4
        | sera|seria un placer|gusto
        | estare|estaria|estoy ..1 encantado|encantada|feliz|dispuesto|dispuesta ..1 de|a|$
        Agree says-yes: ^ si|claro|perfecto|okay|vale|desde|dale|bueno $
        | ^ si|claro ..1 que|con|por|claro|me|podemos
        | por supuesto
        | claro que si
        | desde luego
        | sin problema
        | no hay|es ningun? problema|inconveniente
        | me|nos parece|viene|va|queda|vendria muy? bien|perfecto|genial|estupendo
        | me parece ..2 bien|idea
        | suena bien
        | llamame|llameme
        | podemos hablar|vernos|quedar|reunirnos|conversar
        | cuenta|cuente conmigo
        | tengo tiempo|disponibilidad|un hueco
        Propose proposes: que tal|le parece|te parece
        | le|te viene|va|parece|queda bien
        | podria|podrias|puede|puedes el|a
        AsksTimes when-suits: cuando ..3 puede|puedes|podria|podrias|le|te|viene|tiene|tienes|seria|estas|esta
        | que dia|dias|hora|horario|horarios|disponibilidad|fechas
        | envie|envieme|enviame|mandeme|mandame|proponga|digame|dime|proponme|pasame|paseme|indiqueme|sugiera|dame|deme ..6 fechas|dias|horarios|horas|opciones|disponibilidad|huecos|cuando|propuestas
        | su|tu|cual disponibilidad
        | tiene|tienes otros|otras|otro|alguna
        Booking booking-page: #booking
        Refuse cannot-meet: no puedo|podre|podria|podemos|podremos|me|nos|voy|estoy|sera ..3 {verb}|sera|es|disposicion|posible|condiciones
        | no puedo|podre|podremos $
        | no es|sera|me posible|sera|es ..3
        | me|nos es|sera|resulta imposible
        | no me interesa
        | no tengo|tenemos interes
        | no estoy|estamos interesado|interesada|interesados|disponible|en
        | prefiero no
        | no deseo|quiero participar|hablar|reunirme
        | no doy|concedo|hago|realizo|acepto ..2 entrevistas|reuniones|este|llamadas|estas
        Refuse declines: debo|tengo|prefiero|he|tendre ..4 declinar|rechazar|rehusar
        | declino|rechazo ..3
        | no gracias
        | decir que no
        Refuse no-capacity: no tengo|dispongo|tenemos|cuento|disponemos ..3 tiempo|disponibilidad|capacidad|hueco
        | falta de tiempo
        | por falta de
        Hint swamped: desbordado|desbordada|saturado|saturada
        | no soy la|el
        Later ask-again-then: escribame|escribeme|vuelva|vuelve|contacteme|contactame|busqueme|buscame|llameme|recuerdeme|hablamos|intente|intentelo|retomamos|pregunteme ..7 {then}|adelante|tarde
        | despues|en|a|tras|partir|hacia ..2 {then}
        | mas adelante
        | ahora no
        | por ahora|el no|momento
        | en este|otro momento
        | otra ocasion
        Check will-check: dejeme|dejame|voy|tengo|debo a|que|ver|mirar|revisar|consultar
        | le|te confirmo|aviso|digo
        Refer points-to: hable|escriba|contacte|pregunte|dirijase|consulte|habla|escribe|contacta|pregunta ..5 Capital|#mail|companero|companera|colega
        | colega|companero|companera Capital
        HandOver brings-in: reenvio|reenviado|paso|remito|he|copio|traslado su|tu|el|reenviado|pasado|a ..4
        | en copia
        | se pondra en contacto
        | le|te contactara|escribira|llamara|respondera
        Assistant keeps-calendar: mi asistente|secretaria|secretario
        OnBehalf speaks-for: en nombre|representacion de
        | de parte de
        ByMail by-mail-instead: por correo|email|escrito|mail ..4
        | preguntas ..4 por|correo
        SendQuestions send-questions: envieme|enviame|mandeme|mandame|escribame|hagame|manda|envia ..5 preguntas
        AsksResume asks-resume: curriculum|cv
        | hoja de vida
        DoNotWrite do-not-write: no me|nos ..1 escriba|escribas|contacte|contactes|envie|envies|llame|moleste|vuelva|mande|mandes ..3
        | no vuelva|vuelvas a escribirme|contactarme|escribir|contactar|molestarme
        | deje|dejen|deja de escribirme|contactarme|enviarme|molestar
        | borre|elimine|quite|borren|eliminen|borra ..3 mis|mi|me|datos
        | darme de baja
        | dejeme|dejenme en paz
        | no deseo|quiero recibir|ser|mas
        Question asks-more: sobre|de|por que ..2 quiere|quieres|hablar|desea|exactamente|se
        | podria|podrias|puede|puedes ..4 decirme|contarme|explicarme|contar|explicar|mas
        Jobs jobs: vacante|vacantes|postularse|oferta|ofertas|postular
        Thanks thanks: gracias|agradezco|agradecemos|agradecido|agradecida
        Wishes wishes: suerte|saludos|exito|exitos|abrazo
        | le|te deseo
        Past looks-back: felicidades|enhorabuena|felicitaciones
        Regret regret: siento|lamento|lamentablemente|desafortunadamente|desgraciadamente|disculpe|disculpa|disculpas|perdon|lamentamos
        """;
}
