import { BarkBoat } from './BarkBoat.tsx'
import { BrookShore } from './BrookShore.tsx'
import { Children } from './Children.tsx'

interface Props {
  /** Which part of the 1440 × 620 picture is shown. */
  viewBox?: string
  preserveAspectRatio?: string
  className?: string
}

/** A brook with three bark boats and two children in rubber boots: decoration of the public site and of sign-in. */
export const Brook = ({ viewBox = '0 0 1440 620', preserveAspectRatio = 'xMaxYMax slice', className }: Props) => (
  <svg className={className} viewBox={viewBox} preserveAspectRatio={preserveAspectRatio} aria-hidden>
    <Water />
    <BrookShore />
    <Children />
    <BarkBoat x={984} y={262} scale={0.42} tilt={-5} />
    <BarkBoat x={1128} y={352} scale={0.66} tilt={4} />
    <BarkBoat x={870} y={470} scale={1} tilt={-4} />
    <path d="M690 556c10-16 30-18 44-10-6 16-26 22-44 10Z" fill="var(--sail)" />
    <path d="M1236 420c6-10 20-12 30-6-4 11-18 15-30 6Z" fill="var(--boot-1)" />
  </svg>
)

const Water = () => (
  <>
    <path d="M1000 0C965 96 836 136 770 250C704 366 420 428 0 452V620H1440V0Z" fill="var(--bank-1)" />
    <path
      d="M1030 0C992 104 872 152 806 262C738 378 440 446 0 472V620H1440V452C1352 424 1296 350 1292 262C1288 168 1236 92 1216 0Z"
      fill="var(--water-2)"
    />
    <path
      d="M1076 0C1048 116 950 176 894 282C830 404 520 494 0 520V620H1440V520C1330 488 1238 400 1232 276C1228 178 1192 96 1170 0Z"
      fill="var(--water-3)"
      opacity={0.75}
    />
    <path
      d="M1110 0C1096 120 1040 210 990 306C920 440 640 552 240 620H1300C1210 540 1166 420 1166 292C1166 190 1148 100 1132 0Z"
      fill="var(--water-4)"
      opacity={0.42}
    />
    <path
      d="M1090 66C1076 120 1040 160 1012 206M1190 128C1200 170 1206 210 1204 250M960 250C930 310 880 360 812 398M1060 330C1036 396 990 446 930 484M700 470C630 500 560 516 480 528M300 520C220 530 140 536 60 538M1240 470C1270 500 1310 526 1352 542M1120 520C1130 548 1150 572 1176 592M560 588C490 600 420 606 350 608"
      fill="none"
      stroke="var(--water-line)"
      strokeWidth={3}
      strokeLinecap="round"
      opacity={0.6}
    />
    <path d="M1440 0H1228C1246 92 1300 166 1304 262C1308 346 1360 414 1440 440Z" fill="var(--bank-2)" />
    <path d="M1440 60C1380 110 1352 190 1366 270C1378 340 1404 384 1440 404Z" fill="var(--bank-3)" opacity={0.35} />
  </>
)
