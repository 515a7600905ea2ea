USER_NOT_FOUND = utente {$user} non trovato
STORAGE = servizio non disponibile
