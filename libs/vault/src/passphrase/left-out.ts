/** Words of the lists that nobody is offered on a bad night: harm, illness, force, blame. What is left makes one of 2^43.4 and more. */
export const leftOut: Readonly<Record<string, string>> = {
  en: `abandon abuse accident accuse addict afraid alarm alcohol anger angry anxiety armed army arrest assault attack awful bitter blame bleak blood bomb bone broken bullet burden casino caution
    chaos chronic cigar clinic crash crazy crime cruel crush cry damage danger debris defense demise denial deny depart despair destroy disease disorder dismiss divorce dizzy doctor donor
    drastic drip dumb enemy erode escape evil exclude exile exhaust faint fatal fatigue fault fever force fury ghost grief grit guilt gun hard harsh hazard horror hospital hurt idle ignore ill
    illegal illness inflict inject injury inmate insane judge knife lawsuit liar lonely mad misery miss mistake nasty naive negative neglect nerve nuclear nurse obey odor panic patient patrol
    penalty pill pistol police poverty prison punch razor refuse regret reject rifle riot risk rough rude sad sadness scare scrap shock shoot shy sick siege silly slam smoke soldier sorry spike
    spoil sting struggle stumble suffer suspect sword symptom syrup tobacco tragic trap trash trial trick trigger trouble ugly unable unfair unhappy upset useless vanish vicious violin virus
    volcano warfare weapon weird whip witness wolf worry wreck wrong`,
  es: `aborto abuso acabar acoso acusar adicto afectar agitar agonía ahogo aislar alarma amargo anemia apuro asalto ataque atroz azote batalla bomba brusco bruto burla cadáver caer caída cáncer
    caos cárcel ciego combate crimen crisis crudo cruz culpa débil delito derrota desnudo deuda diablo dosis droga duelo ebrio enano enemigo enfado enfermo engaño espada fallo falso fatiga feo
    feroz fiebre fiera fobia fosa fracaso fraude furia gemir gordo guerra herir hostil hueco huida huir hundir hurto incapaz infiel inútil ira ladrón lágrima lesión letal llaga llanto loco
    locura luto maldad malo matar miedo militar misil miseria momia morir mortal muerte necio negar nervio odiar odio ofensa oscuro pánico parir pecado pelea peligro peor perder pésimo policía
    pobre prisión puñal quemar queja rabia rapto rehén rencor riesgo ruina rumor sangre satán secta sexo soledad sordo sótano sudor sufrir susto temor tenso terror tóxico trauma triste trago
    tumba tumor tuerto úlcera urgente vacío vago vencer veneno verter víctima vicio viudo`,
  fr: `abandon abdiquer abolir abrupt absence abusif acarien accuser acerbe affreux affubler agacer agiter alarmer aliéner amertume anarchie anéantir angoisse anomalie anormal anxieux armement
    arracher arsenic asservir assaut atroce attaque aveugle bafouer bataille biopsie bistouri blafard blessant boueux brutal buvette cachette calomnie calvaire carabine carnage cendrier censurer
    cerner chagrin chute cigare combat coupure couteau crainte crier cruel cyanure danger débattre déborder déchirer défensif dénuder dérober désastre désert détester détresse diable docteur
    dompter douter duperie éclipse écraser effrayer enfermer ennemi ennuyeux épidémie épuisant erreur étrange exclusif exiler faiblir falaise fatal fatigue fautif fébrile fiasco fléau foulure
    frapper frayeur frémir frénésie fuite fugitif fureur furieux furtif gendarme gouffre grogner guerrier hématome honteux horrible hurler illicite imposer infliger inhiber injure injecter
    insulter inutile ivresse isoler jugement lacérer lugubre maléfice malheur malice matraque maudire méchant médecin menacer mensonge missile monstre moqueur morsure naufrage néfaste négation
    négliger nerveux nocif noirceur nuire nuisible obéir obscur offenser opprimer orageux outrager paniquer pénible pénurie perte phobie policier prison psychose puceron punitif querelle ravager
    rejeter révolte risible risque ruiner saboter sanction sarcasme scalpel scandale scélérat sédatif sevrage sinistre solitude sombre soucieux supplier suspect terrible terne thérapie toxine
    tragique trahir tumulte tyran vampire venger venimeux vipère virus vexant vexer`,
};
